/** Words of the table. */
export const texts = {
  selectAll: 'Выбрать все строки',
  selectRow: (name: string) => `Выбрать: ${name}`,
  inOrder: (n: number) => `порядок сортировки: ${n}`,
  columns: 'Столбцы',
  columnsHint: 'В заголовке столбца: Alt+← и Alt+→ меняют ширину, с Shift — место.',
  moveUp: (title: string) => `Переместить выше: ${title}`,
  moveDown: (title: string) => `Переместить ниже: ${title}`,
  resetColumns: 'Вернуть как было',
} as const;
