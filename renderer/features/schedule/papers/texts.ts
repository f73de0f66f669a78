import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const notices: PluralForms = ['уведомление', 'уведомления', 'уведомлений'];
const pages = (count: number) => counted(count, ['страница', 'страницы', 'страниц']);

/** Words of the papers of this section. */
export const paperTexts = {
  print: 'Печать',
  excel: 'Excel',
  saved: (path: string) => `Книга Excel записана: ${path}`,
  listTitle: 'Печать списка',
  making: 'Документ готовится…',
  sentence: (rows: number, sheets: number) =>
    `В документе ${counted(rows, ['строка', 'строки', 'строк'])}, ${pages(sheets)}.`,
  nothing: 'Печатать нечего: список пуст.',
  busy: 'Идёт запись, подождите.',
  cut: 'Чей график печатать',
  cuts: {
    municipality: 'Всего муниципалитета',
    organisation: 'Одной организации',
    organisations: 'Всех организаций сразу',
    region: 'Всей области',
  },
  organisation: 'Организация',
  leftOut: (places: readonly string[]) => `Не вошли, потому что не утверждены: ${places.join(', ')}.`,
  notices: 'Уведомления',
  noticesTitle: 'Печать уведомлений',
  noticesFile: 'Уведомления о сроке аттестации',
  noticesSentence: (count: number, sheets: number) => `${counted(count, notices)}, ${pages(sheets)}.`,
  noNotices: 'Уведомлять некого',
  noNoticesText: 'У выбранных заявлений нет периода: сначала выберите период.',
  nameExperts: 'Указать специалистов, которые проводят анализ',
  note: 'Отметить вручение',
  noteHint: (count: number) =>
    count === 0
      ? 'Всем уже сообщены срок, форма и способ аттестации.'
      : `Ещё не сообщено: ${counted(count, ['заявителю', 'заявителям', 'заявителям'])}. Отметьте, когда вручите уведомления: 30 дней перестанут идти.`,
  allTold: 'Всем уже сообщено.',
  noted: (count: number) => `Отмечено вручение: ${counted(count, notices)}.`,
} as const;
