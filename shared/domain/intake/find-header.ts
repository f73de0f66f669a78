import type { Field, Intake } from './fields.ts';
import type { Grid } from './grid.ts';
import { cellAt, isOneCell, spreadRow, widthOf } from './grid.ts';
import type { Heading } from './recognise-columns.ts';
import { countFields, recogniseColumns } from './recognise-columns.ts';
import { cleanText } from './text.ts';

/** The head of a table: its rows from 0 (one or two), what each column is called, and which field it is. */
export type Header = {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly string[];
  readonly mapping: readonly (Field | null)[];
};

/** Titles, approvals and stamps above a journal take up to so many rows. */
const SEARCHED_ROWS = 60;
/** A better head than the one found can only stand close beneath it. */
const ROWS_AFTER = 4;
/** With fewer fields than this a row is not taken for a head: the user is asked. */
const ENOUGH_FIELDS = 3;

/**
 * Finds the head: the row, or the two rows, whose headings name most fields, a name among them; of equals the first.
 * Null when there is none, and the user shows the row.
 */
export function findHeader(grid: Grid, intake: Intake): Header | null {
  let best: Header | null = null;
  const upper = Math.min(grid.rows.length, SEARCHED_ROWS);
  for (let row = 0; row < (best === null ? upper : Math.min(upper, best.first + ROWS_AFTER)); row += 1) {
    const header = headerAt(grid, intake, row);
    if (isHead(header) && (best === null || countFields(header.mapping) > countFields(best.mapping))) best = header;
  }
  return best;
}

/** The head that begins at this row: with the next row where that names more fields. */
export function headerAt(grid: Grid, intake: Intake, row: number): Header {
  const single = headerOf(grid, intake, row, row);
  if (row + 1 >= grid.rows.length || isOneCell(grid, row) || isOneCell(grid, row + 1)) return single;
  const double = headerOf(grid, intake, row, row + 1);
  return countFields(double.mapping) > countFields(single.mapping) ? double : single;
}

/** The head at the row that the user has shown; the row above explains it where that names more fields. */
export function chosenHeader(grid: Grid, intake: Intake, row: number): Header {
  const here = headerAt(grid, intake, row);
  if (row === 0 || here.last > row) return here;
  const withAbove = headerOf(grid, intake, row - 1, row);
  return countFields(withAbove.mapping) > countFields(here.mapping) ? withAbove : here;
}

function isHead(header: Header): boolean {
  const hasName = header.mapping.includes('fullName') || header.mapping.includes('lastName');
  return hasName && countFields(header.mapping) >= ENOUGH_FIELDS;
}

function headerOf(grid: Grid, intake: Intake, first: number, last: number): Header {
  const upper = spreadRow(grid, first).map(cleanText);
  const lower = first === last ? upper : spreadRow(grid, last).map(cleanText);
  const headings: Heading[] = upper.map((text, column) => [lower[column] || text, text]);
  return { first, last, headings: headings.map(([own = '']) => own), mapping: recogniseColumns(intake, headings) };
}

/** The first rows of the sheet, cut short: what the user sees when he shows the head. */
export function sampleRows(grid: Grid, count = 40): readonly (readonly string[])[] {
  const width = Math.min(widthOf(grid), 40);
  return grid.rows
    .slice(0, count)
    .map((_, row) =>
      Array.from({ length: width }, (_cell, column) => cleanText(cellAt(grid, row, column)).slice(0, 80)),
    );
}
