import { countApplications } from '../texts.ts';

/** Words of «Представления». */
export const viewTexts = {
  title: 'Представления',
  builtIn: { all: 'Все', new: 'Новые', work: 'В работе', late: 'Просроченные', mine: 'Мои', archive: 'Архив' },
  counted: (count: number) => countApplications(count),
  shared: 'общее',
  save: 'Сохранить представление',
  saveHint: 'Отбор, порядок, столбцы, группы и высота строк останутся под этим именем.',
  name: 'Название',
  nameExample: 'На заседание 05.12',
  toAll: 'Показывать всем, кто работает в кабинете',
  confirm: 'Сохранить',
  missing: 'Назовите представление.',
  done: (name: string) => `Представление «${name}» сохранено.`,
  update: 'Запомнить список таким, как он сейчас',
  editTitle: (name: string) => `Представление «${name}»`,
  foreign: 'Менять его может только тот, кто сохранил.',
  dropText: 'Заявления останутся. Удаляется только сохранённый вид списка.',
  dropConfirm: 'Удалить представление',
  dropped: (name: string) => `Представление «${name}» удалено.`,
  menu: (name: string) => `Действия с представлением «${name}»`,
} as const;
