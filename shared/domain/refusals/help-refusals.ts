import { refuserOf } from './refuse.ts';

/** Why news, contacts or a letter of «Помощь» are not taken. */
export const helpSentences = {
  'help.newsGone': () => 'Этой новости больше нет. Обновите список.',
  'help.newsIncomplete': () => 'У новости должны быть заголовок и текст. Впишите их.',
  'help.contactsEmpty': () =>
    'Не указано ничего, по чему можно связаться с комиссией. Впишите телефон, адрес или почту.',
  'help.badEmail': (f: { email: string }) =>
    `Адрес «${f.email}» не похож на электронную почту. Проверьте его, например: komissiya@edu.ru.`,
  'help.feedbackIncomplete': () => 'Заполните все четыре поля: имя, электронную почту, тему и вопрос.',
  'help.personalNumber': (f: { text: string }) =>
    `В письме номер документа: «${f.text}». Личные данные заявителей не отправляют, уберите его.`,
  'help.personalName': (f: { name: string }) =>
    `В письме назван заявитель: ${f.name}. Личные данные заявителей не отправляют: напишите номер заявления в системе.`,
} as const;

/** Refuses an act of «Помощь». */
export const refuseHelp = refuserOf(helpSentences);
