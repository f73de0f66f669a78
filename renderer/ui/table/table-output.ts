import type { TableColumn } from './table-column.ts';
import type { TableRows } from './table-rows.ts';
import type { ColumnsState } from './use-column-layout.ts';

/** A column of a list that leaves the window: for a spreadsheet and for paper. */
export type OutputColumn = {
  readonly header: string;
  /** A short heading, for paper. */
  readonly title: string;
  /** Pixels on the screen. */
  readonly width: number;
  readonly kind: 'text' | 'date' | 'number';
  readonly align: 'start' | 'end';
};

/** A list as it is seen: its columns and, row by row, what stands in them. */
export type TableOutput = {
  readonly columns: readonly OutputColumn[];
  readonly count: number;
  /** Cells of a row for a spreadsheet: dates as `2026-09-12`, figures as figures, empty cells null. */
  readonly valuesAt: (position: number) => readonly (string | number | null)[];
  /** Cells of a row as the screen reads, for paper. */
  readonly textsAt: (position: number) => readonly string[];
};

/** What stands in a cell in which there is nothing. */
const DASH = '—';

/** The rows in their order, in the columns that the user has chosen; words in full where the screen shows short ones. */
export function tableOutput<Row>(columns: readonly TableColumn<Row>[], rows: TableRows<Row>): TableOutput {
  const textOf = (column: TableColumn<Row>, row: Row) => {
    const text = (column.hint ?? column.text)(row);
    return text === DASH ? '' : text;
  };
  const cells = <Cell>(position: number, cellOf: (column: TableColumn<Row>, row: Row) => Cell): readonly Cell[] => {
    const row = rows.at(position);
    return row === undefined ? [] : columns.map((column) => cellOf(column, row));
  };
  return {
    columns: columns.map(({ title, fullTitle, width, output, align }) => ({
      header: fullTitle ?? title,
      title,
      width,
      kind: output?.kind ?? 'text',
      align: align ?? 'start',
    })),
    count: rows.count,
    valuesAt: (position) =>
      cells(position, (column, row) => (column.output ? column.output.value(row) : textOf(column, row) || null)),
    textsAt: (position) => cells(position, textOf),
  };
}

/** The rows in the columns that stand in the table now. */
export function placedOutput<Row>({ placed }: ColumnsState<Row>, rows: TableRows<Row>): TableOutput {
  return tableOutput(
    placed.map(({ column }) => column),
    rows,
  );
}
