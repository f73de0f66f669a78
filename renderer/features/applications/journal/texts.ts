import { grouped } from '#shared/domain/words/plural.ts';

/** Words of «Журнал». */
export const journalTexts = {
  title: 'Журнал',
  shown: 'записей',
  count: (rows: number) => grouped(rows),
  from: 'Поданы с',
  to: 'по',
  place: 'Муниципалитет',
  allPlaces: 'Все муниципалитеты',
  late: 'Только записанные позже дня подачи',
  download: 'Скачать',
  print: 'Печать',
  paper: 'Журнал регистрации заявлений',
  saved: (path: string) => `Книга Excel записана: ${path}`,
  notes: 'Пояснения к журналу',
  empty: {
    title: 'Записей нет',
    text: 'Запись появляется, когда заявление подано. Измените даты или муниципалитет либо зарегистрируйте поданные заявления.',
    button: 'Открыть заявления',
  },
} as const;
