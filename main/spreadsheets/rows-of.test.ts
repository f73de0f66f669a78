import { expect, test } from 'vitest';
import { rowsOf } from './rows-of.ts';

const sent = (rows: unknown) => new TextEncoder().encode(JSON.stringify(rows));

test('texts, figures and nothing are cells', () => {
  const rows = [['Баязитов', 12, null], ['']];
  expect(rowsOf(sent(rows))).toEqual(rows);
  expect(rowsOf(sent([]))).toEqual([]);
});

test.each([
  ['no list', { 0: [] }],
  ['a row that is no list', ['Баязитов']],
  ['a cell that is an object', [[{}]]],
  ['a cell that is a truth', [[true]]],
  ['more cells than a head has columns', [Array.from({ length: 101 }, () => null)]],
  ['a text that Excel cannot hold', [['я'.repeat(32_768)]]],
])('%s is not written', (_, rows) => {
  expect(() => rowsOf(sent(rows))).toThrow();
});

test('what a row may hold at most is written', () => {
  const widest = Array.from({ length: 100 }, () => null);
  expect(rowsOf(sent([widest, ['я'.repeat(32_767)]]))).toHaveLength(2);
});
