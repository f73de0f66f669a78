import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { DateCondition } from '#shared/records/saved-view.ts';
import { dateFits, isAsked } from './date-condition.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-21');
const asked = (fields: Partial<DateCondition>): DateCondition => ({
  column: 'due',
  from: null,
  to: null,
  near: null,
  ...fields,
});

test.each([
  ['from the first day', { from: day('2026-11-20') }, ['2026-11-20', '2026-11-21'], ['2026-11-19']],
  ['to the last day', { to: day('2026-12-04') }, ['2026-12-04', '2026-01-01'], ['2026-12-05']],
  ['between', { from: day('2026-11-20'), to: day('2026-11-21') }, ['2026-11-20', '2026-11-21'], ['2026-11-22']],
  ['the past', { near: 'past' }, ['2026-11-20'], ['2026-11-21', '2026-11-22']],
  ['the next 30 days', { near: 'next30' }, ['2026-11-21', '2026-12-21'], ['2026-11-20', '2026-12-22']],
  ['the last 30 days', { near: 'last30' }, ['2026-11-21', '2026-10-22'], ['2026-11-22', '2026-10-21']],
] as const)('%s, both ends included', (_what, fields, fitting, others) => {
  expect(fitting.filter((date) => !dateFits(day(date), asked(fields), today))).toEqual([]);
  expect(others.filter((date) => dateFits(day(date), asked(fields), today))).toEqual([]);
});

test('what has no date is never meant', () => {
  expect(dateFits(null, asked({}), today)).toBe(false);
  expect(dateFits(null, asked({ near: 'past' }), today)).toBe(false);
});

test('an empty condition asks for nothing', () => {
  expect(isAsked(asked({}))).toBe(false);
  expect([{ from: today }, { to: today }, { near: 'past' as const }].every((fields) => isAsked(asked(fields)))).toBe(
    true,
  );
});
