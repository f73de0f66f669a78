import { expect, test } from 'vitest';
import { absolute, against } from './figure.ts';
import { median, percentile } from './median.ts';
import { tableOf } from './table.ts';

test('the median of five is the third, of four the mean of the middle two', () => {
  expect(median([9, 1, 5, 3, 7])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('the 95th percentile of a hundred values is the 95th', () => {
  expect(
    percentile(
      Array.from({ length: 100 }, (_, i) => 100 - i),
      95,
    ),
  ).toBe(95);
});

test('a figure beside a peer is judged by its ratio, alone by its value', () => {
  expect(against('import', 30, 'ms', { name: 'exceljs', value: 20 }, 1.5)).toMatchObject({ ratio: 1.5, ok: true });
  expect(against('import', 31, 'ms', { name: 'exceljs', value: 20 }, 1.5).ok).toBe(false);
  expect(absolute('sort', 250, 'ms', 250).ok).toBe(true);
  expect(absolute('sort', 251, 'ms', 250).ok).toBe(false);
});

test('the table marks what is over its target', () => {
  const table = tableOf([
    absolute('sort', 120, 'ms', 250),
    against('import', 40, 'ms', { name: 'exceljs', value: 20 }, 1.5),
  ]);
  expect(table.split('\n')).toEqual([
    '      figure  value    peer     peer value  ratio   target',
    'ok    sort    120 ms                                250 ms',
    'OVER  import  40.0 ms  exceljs  20.0 ms     2.00 x  1.50 x',
  ]);
});
