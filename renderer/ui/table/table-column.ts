import type { ReactNode } from 'react';

/** A column of a table. `text` is what is shown when there is no `render`, and what a hint tells when it is cut. */
export type TableColumn<Row> = {
  readonly id: string;
  readonly title: string;
  /** The title in full, when the head shows a short one. */
  readonly fullTitle?: string;
  /** Pixels, before the user changes it. */
  readonly width: number;
  /** Share of the room that is left over; a column that the user has resized keeps its width. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** Stands first, cannot be hidden, stays while the rest scrolls sideways. */
  readonly isPinned?: boolean;
  /** The column that names the row: the darkest. */
  readonly isMain?: boolean;
  /** Leaves a narrow window first, the highest first, unless the user himself has shown it. Absent: it stays. */
  readonly yields?: number;
  readonly isHiddenAtFirst?: boolean;
  readonly isSortable?: boolean;
  text(row: Row): string;
  render?(row: Row): ReactNode;
  /** What goes to Excel instead of `text`: a real date (`2026-09-12`) or figure; an empty cell for null. */
  readonly output?: ColumnOutput<Row>;
  /** The full text, when `text` is a short word for it. */
  hint?(row: Row): string;
};

/** How a column is written into a spreadsheet. */
export type ColumnOutput<Row> = {
  readonly kind: 'date' | 'number';
  value(row: Row): string | number | null;
};

/** A column where the user has put it, as wide as he made it. */
export type PlacedColumn<Row> = {
  readonly column: TableColumn<Row>;
  readonly width: number;
  readonly isResized: boolean;
  /** Pixels from the left edge of the columns where a pinned column stays; null for the rest. */
  readonly pinLeft: number | null;
};
