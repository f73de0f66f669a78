import { expect, test } from 'vitest';
import { addDays, dayOfWeek, formatDate, fromDayNumber, localDate, parseLocalDate, toDayNumber } from './local-date.ts';

test('a day number counts from the first of January 1970 and goes back to its date', () => {
  const date = localDate(1970, 1, 1);
  expect(date && toDayNumber(date)).toBe(0);
  for (let day = -30_000; day < 60_000; day += 17) expect(toDayNumber(fromDayNumber(day))).toBe(day);
});

test('the day numbers are those of the calendar that computers use', () => {
  for (let day = -20_000; day < 60_000; day += 13) {
    expect(fromDayNumber(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
});

test.each([
  [2026, 2, 29],
  [2026, 2, 31],
  [2026, 13, 1],
  [2026, 4, 31],
  [1800, 1, 1],
])('there is no day %i-%i-%i', (year, month, day) => {
  expect(localDate(year, month, day)).toBeNull();
});

test('a leap day is a day', () => {
  expect(localDate(2028, 2, 29)).toBe('2028-02-29');
});

test('ninety days after 3 November 2023 is 1 February 2024', () => {
  const received = parseLocalDate('2023-11-03');
  expect(received && addDays(received, 90)).toBe('2024-02-01');
});

test('21 November 2026 is a Saturday and is shown as Russians write it', () => {
  const date = localDate(2026, 11, 21);
  expect(date && [dayOfWeek(date), formatDate(date)]).toEqual([6, '21.11.2026']);
});
