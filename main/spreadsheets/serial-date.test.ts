import { expect, test } from 'vitest';
import { isDateFormat, serialDateText } from './serial-date.ts';

test.each([
  ['dd.mm.yyyy', true],
  ['[$-419]d mmmm yyyy;@', true],
  ['h:mm', true],
  ['mm-dd-yy', true],
  ['General', false],
  ['0.00', false],
  ['#,##0.00\\ "шт"', false],
  ['#,##0\\ [$₽-419]', false],
  ['[Red]0', false],
  ['@', false],
  [undefined, false],
])('the format %s shows a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

test.each([
  [46_262, false, '2026-08-28'],
  [44_800, true, '2026-08-28'],
  [46_262.604_166_67, false, '2026-08-28 14:30'],
  [46_262.999_999_99, false, '2026-08-29'],
  [-1, false, ''],
  [1e9, false, ''],
  [Number.NaN, false, ''],
])('day %s (1904: %s) is %s', (days, is1904, text) => {
  expect(serialDateText(days, is1904)).toBe(text);
});
