import { expect, test } from 'vitest';
import { dottedDate, readDate, readWholeDate } from './date-text.ts';

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

/** The text after each key at its end, as the field shows it. */
function typedByKeys(keys: string): readonly string[] {
  let shown = '';
  return [...keys].map((key) => {
    shown = dottedDate(shown + key);
    return shown;
  });
}

/** The text after each Backspace at its end. */
function deletedByKeys(from: string): readonly string[] {
  const seen: string[] = [];
  for (let shown = from; shown !== ''; seen.push(shown)) shown = dottedDate(shown.slice(0, -1));
  return seen;
}

test('digits typed key by key become a date at every key', () => {
  expect(typedByKeys('15062027')).toEqual([
    '1',
    '15',
    '15.0',
    '15.06',
    '15.06.2',
    '15.06.20',
    '15.06.202',
    '15.06.2027',
  ]);
  expect(typedByKeys('150620279').at(-1)).toBe('15.06.2027');
});

test('dots typed by the writer are not doubled and end a short part', () => {
  expect(typedByKeys('15.06.2027').at(-1)).toBe('15.06.2027');
  expect(typedByKeys('1.9.2026')).toEqual(['1', '1.', '1.9', '1.9.', '1.9.2', '1.9.20', '1.9.202', '1.9.2026']);
});

test('a date is deleted key by key to the last figure', () => {
  expect(deletedByKeys('15.06.2027')).toEqual([
    '15.06.202',
    '15.06.20',
    '15.06.2',
    '15.06.',
    '15.06',
    '15.0',
    '15.',
    '15',
    '1',
    '',
  ]);
});

test('a day or a month is replaced in its place', () => {
  expect(['.06.2027', '2.06.2027', '20.06.2027'].map(dottedDate)).toEqual(['.06.2027', '2.06.2027', '20.06.2027']);
  expect(['15..2027', '15.1.2027', '15.11.2027'].map(dottedDate)).toEqual(['15..2027', '15.1.2027', '15.11.2027']);
});

test('a date is pasted as lists, programs and letters write it', () => {
  const pasted = ['15.06.2027', '2027-06-15', ' 15.06.2027 г.', '15/06/2027', '15-06-2027', '2027-06-15T00:00:00'];
  expect(pasted.map(dottedDate)).toEqual(pasted.map(() => '15.06.2027'));
  expect(readDate('2027-06-15')).toBe('2027-06-15');
});

test('on its way to four figures a year is not yet one', () => {
  expect(['12.09.20', '12.09.202', '12.09.2026'].map(readWholeDate)).toEqual([null, null, '2026-09-12']);
  expect(readWholeDate('12.09')).toBeNull();
});
