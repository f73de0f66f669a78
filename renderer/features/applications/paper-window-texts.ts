import { counted } from '#shared/domain/words/plural.ts';

/** Words of a paper before the printer. */
export const paperWindowTexts = {
  making: 'Документ готовится…',
  pages: (pages: number) => `Готово к печати: ${counted(pages, ['страница', 'страницы', 'страниц'])}.`,
} as const;
