import { counted } from '#shared/domain/words/plural.ts';

/** Words of the papers of this section. */
export const paperTexts = {
  print: 'Печать',
  excel: 'Excel',
  saved: (path: string) => `Книга Excel записана: ${path}`,
  listTitle: 'Печать списка',
  making: 'Документ готовится…',
  sentence: (rows: number, pages: number) =>
    `В документе ${counted(rows, ['строка', 'строки', 'строк'])}, ${counted(pages, ['страница', 'страницы', 'страниц'])}.`,
  nothing: 'Печатать нечего: список пуст.',
} as const;
