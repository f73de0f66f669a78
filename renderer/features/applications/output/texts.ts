import { counted, grouped } from '#shared/domain/words/plural.ts';
import { countApplications } from '../texts.ts';

/** Words of the list on its way to Excel and paper. */
export const outputTexts = {
  more: (count: number) => `ещё ${grouped(count)}`,
  searched: (text: string) => `поиск «${text}»`,
  order: (words: string) => `Порядок: ${words}`,
  groups: (words: string) => `Группы: ${words}`,
  group: (title: string, count: number) => `${title}: ${countApplications(count)}`,
  printTitle: 'Печать списка',
  printed: (count: number, pages: number) =>
    `${countApplications(count)}, ${counted(pages, ['страница', 'страницы', 'страниц'])}.`,
  making: 'Список готовится к печати.',
  tooLong: (count: number, limit: number) =>
    `В списке ${countApplications(count)}, а напечатать можно не больше ${grouped(limit)}. Сузьте отбор или сохраните в Excel.`,
  empty: 'В списке ничего нет: измените отбор.',
  busy: 'Список уже записывается в Excel.',
} as const;

/** Words of printing the selected applications. */
export const paperTexts = {
  act: 'Напечатать заявления',
  title: 'Печать заявлений',
  making: 'Заявления готовятся к печати.',
  tooMany: (limit: number) => `За один раз печатается не больше ${grouped(limit)} заявлений. Выберите меньше.`,
} as const;
