import type { TableRows } from './table-rows.ts';

/** Keys of the selected rows. */
export type Selection = ReadonlySet<string>;

/** Nothing selected. */
export const emptySelection: Selection = new Set();

/** Which part of the shown rows is selected. */
export type SelectedPart = 'none' | 'some' | 'all';

/** The selection with one row added, or removed when it was there. */
export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The selection with the rows between two positions, both included, in either direction. */
export function withRange(base: Selection, rows: TableRows<unknown>, from: number, to: number): Selection {
  const next = new Set(base);
  const last = Math.min(Math.max(from, to), rows.count - 1);
  for (let position = Math.max(0, Math.min(from, to)); position <= last; position += 1) {
    const key = rows.keyAt(position);
    if (key !== '') next.add(key);
  }
  return next;
}

/** The selection with every shown row, of folded groups too: keys only, whatever is drawn. */
export function withAll(selection: Selection, rows: TableRows<unknown>): Selection {
  const flat = rows.flat ?? rows;
  return withRange(selection, flat, 0, flat.count - 1);
}

/** The selection without the shown rows. */
export function withoutAll(selection: Selection, rows: TableRows<unknown>): Selection {
  const next = new Set(selection);
  const flat = rows.flat ?? rows;
  for (let position = 0; position < flat.count; position += 1) next.delete(flat.keyAt(position));
  return next;
}

/** Which part of the shown rows is selected, as the head tells it. */
export function selectedPart(selection: Selection, rows: TableRows<unknown>): SelectedPart {
  const selected = countSelected(selection, rows);
  if (selected === 0) return 'none';
  return selected === (rows.flat ?? rows).count ? 'all' : 'some';
}

/** How many of the shown rows are selected. */
export function countSelected(selection: Selection, rows: TableRows<unknown>): number {
  if (selection.size === 0) return 0;
  const flat = rows.flat ?? rows;
  let selected = 0;
  for (let position = 0; position < flat.count; position += 1) {
    if (selection.has(flat.keyAt(position))) selected += 1;
  }
  return selected;
}
