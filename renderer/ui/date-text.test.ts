import { expect, test } from 'vitest';
import { dottedDate, readDate } from './date-text.ts';

test('a date is typed by digits alone and the dots come by themselves', () => {
  expect(['1', '12', '120', '1209', '12092', '12092026'].map(dottedDate)).toEqual([
    '1',
    '12',
    '12.0',
    '12.09',
    '12.09.2',
    '12.09.2026',
  ]);
});

test('typed dots are kept where the writer put them', () => {
  expect(dottedDate('1.9.2026')).toBe('1.9.2026');
  expect(readDate('1.9.2026')).toBe('2026-09-01');
});

test('a year of two digits belongs to this century', () => {
  expect(readDate('120926')).toBe('2026-09-12');
});

test('a day that does not exist is not a date', () => {
  expect(readDate('31022026')).toBeNull();
  expect(readDate('12.09')).toBeNull();
  expect(readDate('')).toBeNull();
});

test('29 February is a date in a leap year only', () => {
  expect(readDate('29022028')).toBe('2028-02-29');
  expect(readDate('29022026')).toBeNull();
});
