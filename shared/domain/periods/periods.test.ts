import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/kernel/local-date.ts';
import { firstDayOf, lastDayOf, periodOf, periodsAround, shiftPeriod } from './period.ts';
import { forPeriod, inPeriod, ofPeriod, periodTitle, shortPeriodTitle } from './period-words.ts';
import { suggestPeriod } from './suggest-period.ts';

const day = (year: number, month: number, date: number) => must(localDate(year, month, date), 'date');

test('the windows of the Tomsk list follow one another and overlap by a month', () => {
  expect(periodsAround(day(2017, 9, 15), 0, 7).map(periodTitle)).toEqual([
    'сентябрь-октябрь 2017',
    'октябрь-ноябрь 2017',
    'ноябрь-декабрь 2017',
    'декабрь-январь 2018',
    'январь-февраль 2018',
    'февраль-март 2018',
    'март-апрель 2018',
    'апрель-май 2018',
  ]);
});

test('a window over New Year bears the year of its second month', () => {
  expect(periodOf(day(2017, 12, 31))).toBe('2017-12');
  expect(periodTitle('2017-12')).toBe('декабрь-январь 2018');
  expect(firstDayOf('2017-12')).toBe('2017-12-01');
  expect(lastDayOf('2017-12')).toBe('2018-01-31');
});

test('a window reads in every case that documents need', () => {
  expect(inPeriod('2018-01')).toBe('в\u00A0январе-феврале 2018\u00A0г.');
  expect(inPeriod('2026-11')).toBe('в\u00A0ноябре-декабре 2026\u00A0г.');
  expect(forPeriod('2026-03')).toBe('на\u00A0март-апрель 2026\u00A0г.');
  expect(ofPeriod('2026-05')).toBe('мая-июня 2026\u00A0г.');
  expect(shortPeriodTitle('2026-11')).toBe('ноя-дек');
});

test('moving over a year and back comes home', () => {
  expect(shiftPeriod('2026-11', 2)).toBe('2027-01');
  expect(shiftPeriod('2027-01', -2)).toBe('2026-11');
  expect(shiftPeriod('2026-01', -25)).toBe('2023-12');
});

test('the last day of a window that ends in February knows leap years', () => {
  expect(lastDayOf('2028-01')).toBe('2028-02-29');
  expect(lastDayOf('2027-01')).toBe('2027-02-28');
});

test('the window in which the held category ends is offered', () => {
  expect(suggestPeriod({ receivedAt: day(2026, 10, 20), heldUntil: day(2026, 12, 20) }, day(2026, 11, 21))).toBe(
    '2026-11',
  );
});

test('a category that ends far ahead does not put the window beyond the 90 days', () => {
  expect(suggestPeriod({ receivedAt: day(2026, 11, 1), heldUntil: day(2028, 7, 20) }, day(2026, 11, 21))).toBe(
    '2026-12',
  );
});

test('a window that is over is never offered', () => {
  expect(suggestPeriod({ receivedAt: day(2026, 5, 1), heldUntil: day(2026, 6, 1) }, day(2026, 11, 21))).toBe('2026-11');
  expect(suggestPeriod({ receivedAt: day(2026, 5, 1), heldUntil: null }, day(2026, 11, 21))).toBe('2026-11');
});

test('without a held category the window is the last that fits the 90 days', () => {
  expect(suggestPeriod({ receivedAt: day(2026, 11, 20), heldUntil: null }, day(2026, 11, 21))).toBe('2027-01');
});
