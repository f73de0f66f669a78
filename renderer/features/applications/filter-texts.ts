import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of the filter of «Заявления». */
export const filterTexts = {
  open: 'Отбор',
  group: 'Отборы',
  reset: 'Сбросить',
  title: 'Отбор заявлений',
  municipality: 'Муниципалитет',
  status: 'Статус',
  category: 'Заявленная категория',
  form: 'Форма',
  period: 'Период',
  deadline: 'Срок',
  meeting: 'Заседание',
  responsible: 'Ведёт',
  channel: 'Способ подачи',
  noPeriod: 'не назначен',
  noMeeting: 'не в повестке',
  nobody: 'никто',
  noChannel: 'не указан',
  meetingOf: (date: string) => `заседание ${date}`,
  ofCell: (column: string, text: string) => `${column}: ${text}`,
  emptyCell: 'пусто',
  one: (name: string, value: string) => `${name}: ${value}`,
  /** A view may choose values that no application has now: then there is no «из». */
  several: (name: string, chosen: number, all: number) =>
    chosen > all ? `${name}: выбрано ${chosen}` : `${name}: ${chosen} из ${all}`,
  dates: 'Даты',
  dateColumn: 'Столбец',
  from: 'С даты',
  to: 'По дату',
  since: (date: string) => `с${nbsp}${date}`,
  until: (date: string) => `по${nbsp}${date}`,
  near: { past: 'просрочено', next30: 'ближайшие 30 дней', last30: 'последние 30 дней' },
} as const;
