/** Words of taking a list out of the window. */
export const texts = {
  excel: 'Excel',
  print: 'Печать',
  writing: 'Записывается в Excel',
  saved: (path: string) => `Сохранено: ${path}`,
  printTitle: 'Печать списка',
  making: 'Список готовится к печати.',
  ready: (rows: number, pages: number) => `Готово к печати. Строк: ${rows}, страниц: ${pages}.`,
} as const;
