import { refuserOf } from './refuse.ts';

/** Why a form of a name or a period is not taken. */
export const wordSentences = {
  'nameForm.empty': (f: { case: string }) =>
    `Форма имени не указана: ${f.case}. Заполните её или верните форму по правилу.`,
  'nameForm.notRussian': (f: { case: string }) =>
    `Форма имени: ${f.case}. Нужны русские буквы, дефис, пробел и апостроф. Исправьте её.`,
  'nameForm.sameAsRule': () => 'Формы имени и так стоят по правилу: возвращать нечего.',
  'nameForm.sameAsBefore': () => 'Формы имени уже такие. Измените хотя бы одну или закройте окно.',
  'period.unreadable': (f: { text: string }) =>
    `Период «${f.text}» не понят. Укажите два месяца и год, например «декабрь-январь 2018».`,
  'period.notNeighbours': (f: { text: string }) =>
    `Период «${f.text}» состоит не из двух месяцев подряд. Укажите соседние месяцы, например «декабрь-январь 2018».`,
} as const;

/** Refuses a form or a period. */
export const refuseWord = refuserOf(wordSentences);
