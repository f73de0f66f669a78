import { MOST_CELL_SIGNS, MOST_COLUMNS, type SheetValue } from '#shared/documents/sheet-model.ts';

/**
 * A piece of rows as the window has sent it, checked here: main passes it on unread. By hand, as two million cells are
 * checked in a tenth of what a schema takes.
 *
 * @throws where it is anything else than rows of texts, figures and nothing.
 */
export function rowsOf(json: Uint8Array): readonly (readonly SheetValue[])[] {
  const rows: unknown = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8'));
  if (!isRows(rows)) throw new TypeError('no rows');
  return rows;
}

function isRows(rows: unknown): rows is readonly (readonly SheetValue[])[] {
  return Array.isArray(rows) && rows.every(isRow);
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length <= MOST_COLUMNS && row.every(isValue);
}

function isValue(value: unknown): value is SheetValue {
  if (typeof value === 'string') return value.length <= MOST_CELL_SIGNS;
  return value === null || typeof value === 'number';
}
