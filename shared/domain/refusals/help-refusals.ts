import { refuserOf } from './refuse.ts';

/** Why news, contacts or a letter of «Помощь» are not taken. */
export const helpSentences = {
  'help.newsGone': () => 'Этой новости больше нет. Обновите список.',
  'help.newsIncomplete': () => 'У новости должны быть заголовок и текст. Впишите их.',
  'help.contactsEmpty': () =>
    'Не указано ничего, по чему можно связаться с комиссией. Впишите телефон, адрес или почту.',
  'help.badEmail': (f: { email: string }) =>
    `Адрес «${f.email}» не похож на электронную почту. Проверьте его, например: komissiya@edu.ru.`,
} as const;

/** Refuses an act of «Помощь». */
export const refuseHelp = refuserOf(helpSentences);
