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
  keys: {
    title: 'Список',
    select: 'Выбрать строку',
    range: 'Выбрать несколько строк подряд',
    all: 'Выбрать все показанные',
    open: 'Открыть строку; в заголовке — порядок',
    firstLast: 'К первой строке',
    last: 'К последней строке',
    page: 'На экран вниз',
    narrower: 'Столбец уже (в заголовке)',
    wider: 'Столбец шире (в заголовке)',
  },
} as const;
