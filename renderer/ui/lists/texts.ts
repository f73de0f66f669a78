/** Words of taking a list out of the window. */
export const texts = {
  excel: 'Excel',
  print: 'Печать',
  writing: 'Записывается в Excel',
  saved: (path: string) => `Сохранено: ${path}`,
  printTitle: 'Печать списка',
} as const;
