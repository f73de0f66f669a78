/** Cells merged into one, all ends included, from 0. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/**
 * A sheet as text: row 0 is row 1 of the file. Dates come as ISO text, numbers as digits, formulas as their values. Of
 * merged cells only the first holds the text.
 */
export type Grid = { readonly rows: readonly (readonly string[])[]; readonly merges: readonly Merge[] };

/** The text of a cell; empty outside the sheet. */
export function cellAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column] ?? '';
}

const widths = new WeakMap<Grid, number>();

/** How many columns the widest row has. */
export function widthOf(grid: Grid): number {
  let width = widths.get(grid);
  if (width === undefined) {
    width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    widths.set(grid, width);
  }
  return width;
}

/** A row in which every merged cell repeats the text of its first cell; headings are read so. */
export function spreadRow(grid: Grid, row: number): readonly string[] {
  const cells = Array.from({ length: widthOf(grid) }, (_, column) => cellAt(grid, row, column));
  for (const merge of grid.merges) {
    if (row < merge.top || row > merge.bottom) continue;
    const text = cellAt(grid, merge.top, merge.left);
    for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column += 1) cells[column] = text;
  }
  return cells;
}

/** Whether one cell takes most of the row: a title or a section, never a heading of a column. */
export function isOneCell(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((text) => text.trim() !== '').length;
  return filled <= 1;
}

/** The sheet with cells merged downwards repeating their text in each row: a municipality written once for ten rows. */
export function spreadDown(grid: Grid): Grid {
  const tall = grid.merges.filter((merge) => merge.bottom > merge.top && merge.left === merge.right);
  if (tall.length === 0) return grid;
  const rows = grid.rows.map((row) => row.slice());
  for (const { top, left, bottom } of tall) {
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows[row];
      if (cells) cells[left] = cellAt(grid, top, left);
    }
  }
  return { rows: rows.map((row) => Array.from(row, (text) => text ?? '')), merges: grid.merges };
}

/** `A`, `B` … `AA`: the name of a column from 0, as Excel shows it. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (column % 26));
}
