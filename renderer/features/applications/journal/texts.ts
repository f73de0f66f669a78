import { grouped } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

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
  lateMark: 'позже срока',
  notes: 'Пояснения к журналу',
  ready: (rows: number) => `В журнале записей:${nbsp}${grouped(rows)}.`,
  empty: {
    title: 'Записей нет',
    text: 'Запись появляется, когда заявление подано. Измените даты или муниципалитет либо зарегистрируйте поданные заявления.',
    button: 'Открыть заявления',
  },
  noRights: {
    title: 'Журнал ведут секретарь, оператор и координатор',
    text: 'Ваша роль его не открывает. Своё заявление откройте в разделе «Заявления».',
  },
} as const;
