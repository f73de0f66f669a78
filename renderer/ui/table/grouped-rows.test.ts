import { describe, expect, test } from 'vitest';
import { groupedRows } from './grouped-rows.ts';
import { countSelected, emptySelection, selectedPart, withAll, withoutAll, withRange } from './selection.ts';
import { rowsOfArray } from './table-rows.ts';

const people = ['анна', 'борис', 'вера', 'глеб', 'дарья'];
const flat = rowsOfArray(people, (name) => name);
const spans = [
  { key: 'tomsk', title: 'Томск', first: 0, count: 2 },
  { key: 'seversk', title: 'Северск', first: 2, count: 3 },
];

function shown(folded: readonly string[]) {
  const rows = groupedRows(flat, spans, new Set(folded));
  return Array.from({ length: rows.count }, (_, i) => rows.groupAt?.(i)?.title ?? rows.at(i));
}

describe('a grouped list', () => {
  test('has a heading before the rows of each group', () => {
    expect(shown([])).toEqual(['Томск', 'анна', 'борис', 'Северск', 'вера', 'глеб', 'дарья']);
  });

  test('hides the rows of a folded group, and counts them still', () => {
    expect(shown(['tomsk'])).toEqual(['Томск', 'Северск', 'вера', 'глеб', 'дарья']);
    expect(groupedRows(flat, spans, new Set(['tomsk'])).groupAt?.(0)).toEqual({
      key: 'tomsk',
      title: 'Томск',
      count: 2,
      isOpen: false,
    });
    expect(shown(['tomsk', 'seversk'])).toEqual(['Томск', 'Северск']);
  });

  test('knows where a row stands, and that a folded one stands nowhere', () => {
    const rows = groupedRows(flat, spans, new Set(['tomsk']));
    expect([rows.positionOf('вера'), rows.positionOf('дарья'), rows.positionOf('анна')]).toEqual([2, 4, -1]);
    expect([rows.keyAt(0), rows.keyAt(2), rows.keyAt(5), rows.keyAt(-1)]).toEqual(['', 'вера', '', '']);
  });

  test('selects everything that is shown with what is folded, a range without headings', () => {
    const rows = groupedRows(flat, spans, new Set(['tomsk']));
    expect(withAll(emptySelection, rows)).toEqual(new Set(people));
    expect(withRange(emptySelection, rows, 0, 3)).toEqual(new Set(['вера', 'глеб']));
    expect(selectedPart(new Set(people), rows)).toBe('all');
    expect(countSelected(new Set(['анна', 'вера']), rows)).toBe(2);
    expect(withoutAll(new Set(people), rows)).toEqual(emptySelection);
  });
});
