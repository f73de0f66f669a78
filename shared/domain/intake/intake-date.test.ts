import { expect, test } from 'vitest';
import { readDate } from './intake-date.ts';

test.each([
  ['28.08.2026', '2026-08-28'],
  ['01.09.26', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2026-09-01 14:30', '2026-09-01'],
  ['2026-09-01T14:30:00.000Z', '2026-09-01'],
  ['1 сентября 2026', '2026-09-01'],
  ['«01» сентября 2026 г.', '2026-09-01'],
  ['1 мая 2026 года', '2026-05-01'],
  ['12 март. 26', '2026-03-12'],
  ['1.9.2026', '2026-09-01'],
  ['01/09/2026', '2026-09-01'],
  ['01-09-2026', '2026-09-01'],
  ['01. 09. 2026 г.', '2026-09-01'],
  ['\u00a001.09.2026\u00a0', '2026-09-01'],
  ['01.09.2026 9:05:00', '2026-09-01'],
  ['01.09.26 в 14:05', '2026-09-01'],
  ['05.06.99', '1999-06-05'],
  ['29.02.2028', '2028-02-29'],
  ['01.01.2026', '2026-01-01'],
  ['31.12.2026', '2026-12-31'],
  ['01.01.1930', '1930-01-01'],
  ['31.12.2100', '2100-12-31'],
  ['05.06.79', '2079-06-05'],
  ['05.06.80', '1980-06-05'],
  ['5-го марта 2026', '2026-03-05'],
])('%s is the day %s', (text, date) => {
  expect(readDate(text)).toEqual({ ok: true, value: date });
});

test.each([
  ['', { kind: 'empty' }],
  [' — ', { kind: 'empty' }],
  ['сентябрь', { kind: 'notADate' }],
  ['сентябрь 2026', { kind: 'notADate' }],
  ['1 сентября', { kind: 'notADate' }],
  ['01.09', { kind: 'notADate' }],
  ['#ССЫЛКА!', { kind: 'notADate' }],
  ['46259', { kind: 'bareNumber' }],
  ['46259,75', { kind: 'bareNumber' }],
  ['46259.5', { kind: 'bareNumber' }],
  ['146259', { kind: 'notADate' }],
  ['46259 шт', { kind: 'notADate' }],
  ['46259-12', { kind: 'notADate' }],
  ['12 ма 2026', { kind: 'notADate' }],
  ['12 педагога 2026', { kind: 'notADate' }],
  ['01.00.2026', { kind: 'noSuchMonth', month: 0 }],
  ['01.13.2026', { kind: 'noSuchMonth', month: 13 }],
  ['31.12.1929', { kind: 'yearOutOfRange', year: 1929 }],
  ['01.01.2101', { kind: 'yearOutOfRange', year: 2101 }],
  ['31.02.2026', { kind: 'noSuchDay', month: 2, year: 2026, days: 28 }],
  ['30.02.2028', { kind: 'noSuchDay', month: 2, year: 2028, days: 29 }],
  ['31.09.2026', { kind: 'noSuchDay', month: 9, year: 2026, days: 30 }],
  ['08/25/2026', { kind: 'noSuchMonth', month: 25 }],
  ['01.09.0206', { kind: 'yearOutOfRange', year: 206 }],
])('%s is no date, and the reason is told', (text, fault) => {
  expect(readDate(text)).toEqual({ ok: false, error: fault });
});
