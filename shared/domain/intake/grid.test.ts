import { expect, test } from 'vitest';
import { aGrid } from '#tests/support/a-grid.ts';
import { cellAt, columnLetter, isOneCell, spreadDown, spreadRow, widthOf } from './grid.ts';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('columns are named as Excel does', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(columnLetter)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('the sheet is as wide as its widest row, and empty outside', () => {
  const grid = aGrid('а', 'б|в|г', '');
  expect(widthOf(grid)).toBe(3);
  expect(widthOf(grid)).toBe(3);
  expect([cellAt(grid, 1, 2), cellAt(grid, 0, 2), cellAt(grid, 9, 0)]).toEqual(['г', '', '']);
});

test('a merged heading stands over each of its columns, in all rows of the merge and in no other', () => {
  const grid = { ...aGrid('а|б||', '|||г', 'д|е|ж|з'), merges: [merge(0, 1, 1, 2)] };
  expect(spreadRow(grid, 0)).toEqual(['а', 'б', 'б', '']);
  expect(spreadRow(grid, 1)).toEqual(['', 'б', 'б', 'г']);
  expect(spreadRow(grid, 2)).toEqual(['д', 'е', 'ж', 'з']);
});

test('a merge that goes over the edge of the sheet adds no columns', () => {
  expect(spreadRow({ ...aGrid('а|б'), merges: [merge(0, 1, 0, 9)] }, 0)).toEqual(['а', 'б']);
});

test('one cell in a row is a title, two are not; blanks do not count', () => {
  const grid = aGrid('ЖУРНАЛ||', '|', 'а|б', '');
  expect([0, 1, 2, 3, 9].map((row) => isOneCell(grid, row))).toEqual([true, true, false, true, true]);
  expect(isOneCell({ rows: [['а', ' ', '\t']], merges: [] }, 0)).toBe(true);
});

test('a cell merged downwards repeats its text below, one merged sideways does not', () => {
  const grid = { ...aGrid('г. Томск|а', '|б', '|в', '|г'), merges: [merge(0, 0, 2, 0), merge(3, 0, 3, 1)] };
  expect(spreadDown(grid).rows).toEqual([
    ['г. Томск', 'а'],
    ['г. Томск', 'б'],
    ['г. Томск', 'в'],
    ['', 'г'],
  ]);
  expect(grid.rows[1]).toEqual(['', 'б']);
});

test('a block merged in both directions and a sheet without tall merges stay as they are', () => {
  const block = { ...aGrid('а|', '|'), merges: [merge(0, 0, 1, 1)] };
  expect(spreadDown(block)).toBe(block);
  const flat = { ...aGrid('а|'), merges: [merge(0, 0, 0, 1)] };
  expect(spreadDown(flat)).toBe(flat);
});

test('rows that are shorter than a merged column are filled with empty cells', () => {
  const grid = { rows: [['а', 'б', 'в'], ['г'], ['д']], merges: [merge(0, 2, 1, 2)] };
  expect(spreadDown(grid).rows).toEqual([['а', 'б', 'в'], ['г', '', 'в'], ['д']]);
});
