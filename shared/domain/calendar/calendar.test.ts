import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { addDays, fromDayNumber, type LocalDate, parseLocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import { calendarWarnings } from './calendar-warnings.ts';
import { productionYears } from './production-years.ts';
import { addMonths, addYears } from './shift-months.ts';
import { countYear, kindOfDate, workCalendar } from './work-calendar.ts';
import { addWorkingDays, workingDayFrom, workingDaysBetween, workingDayUntil } from './working-days.ts';

const calendar = workCalendar(productionYears);
const date = (text: string): LocalDate => must(parseLocalDate(text), text);
const kind = (text: string) => kindOfDate(calendar, date(text));

test.each([
  [2022, 247, 118, 1973],
  [2023, 247, 118, 1973],
  [2024, 248, 118, 1979],
  [2025, 247, 118, 1972],
  [2026, 247, 118, 1972],
])('%i has %i working days, %i days off and %i hours of a forty-hour week', (year, working, off, hours) => {
  const count = countYear(calendar, year);
  expect([count.working, count.off, count.working * 8 - count.short]).toEqual([working, off, hours]);
});

test.each([
  ['2022-03-05', '2022-11-03', '2022-02-22'],
  ['2023-02-22', '2023-03-07', '2023-11-03'],
  ['2024-02-22', '2024-03-07', '2024-05-08', '2024-06-11', '2024-11-02'],
  ['2025-03-07', '2025-04-30', '2025-06-11', '2025-11-01'],
  ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03'],
])('the shortened days of the year are those of the published calendar: %s …', (...days) => {
  const year = Number(days[0]?.slice(0, 4));
  const first = toDayNumber(date(`${year}-01-01`));
  const found = Array.from({ length: 366 }, (_, i) => first + i).filter((day) => calendar.kindOf(day) === 'short');
  expect(found.map(fromDayNumber).filter((day) => day.startsWith(String(year)))).toEqual([...days].sort());
});

test('a holiday on a weekend moves the day off to the next working day, as 8 March and 9 May of 2026', () => {
  expect([kind('2026-03-09'), kind('2026-05-11'), kind('2026-05-12')]).toEqual(['off', 'off', 'work']);
});

test('a Saturday given away by the decree is a working day, a holiday given away stays off', () => {
  expect([kind('2024-04-27'), kind('2024-04-29'), kind('2024-01-06')]).toEqual(['work', 'off', 'off']);
});

test('the first and the last days of years are found in their own year', () => {
  expect([kind('2026-01-01'), kind('2025-12-31'), kind('2024-12-31'), kind('2026-12-31')]).toEqual(
    Array(4).fill('off'),
  );
  expect(kind('2024-12-28')).toBe('work');
});

test('two working days from Friday 20 February 2026 end on Wednesday the 25th, as Monday is a holiday', () => {
  expect(addWorkingDays(calendar, date('2026-02-20'), 2)).toBe('2026-02-25');
});

test('five working days back from Wednesday 25 February 2026 is Tuesday the 17th', () => {
  expect(addWorkingDays(calendar, date('2026-02-25'), -5)).toBe('2026-02-17');
});

test('no working days leave the date where it is, even on a holiday', () => {
  expect(addWorkingDays(calendar, date('2026-01-01'), 0)).toBe('2026-01-01');
});

test('a year that is not decreed and a year that is not loaded are warned of, each once', () => {
  const days = ['2026-05-05', '2027-01-11', '2027-02-01', '2031-01-01'].map(date);
  expect(calendarWarnings(calendar, days)).toEqual([
    { code: 'calendar.notDecreed', facts: { year: 2027 } },
    { code: 'calendar.notLoaded', facts: { year: 2031 } },
  ]);
});

test('a year that is not loaded still knows weekends and the holidays of the code, and moves those on weekends', () => {
  const bare = workCalendar([]);
  const kinds = ['2028-01-08', '2028-06-12', '2028-11-04', '2028-11-06', '2028-11-07'].map((day) =>
    kindOfDate(bare, date(day)),
  );
  expect(kinds).toEqual(['off', 'off', 'off', 'off', 'work']);
});

test('days off of the region are days off', () => {
  const own = workCalendar([
    { year: 2026, decree: 'x', transfers: [], regionalDaysOff: [date('2026-08-31')], workingDays: null },
  ]);
  expect(kindOfDate(own, date('2026-08-31'))).toBe('off');
});

const anyDay = fc.integer({ min: toDayNumber(date('2021-01-01')), max: toDayNumber(date('2031-12-31')) });

test('counting working days to a date and adding them comes to that date', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (day, count) => {
      const from = fromDayNumber(day);
      const to = addWorkingDays(calendar, from, count);
      expect(workingDaysBetween(calendar, from, to)).toBe(count);
      expect(kindOfDate(calendar, to)).not.toBe('off');
    }),
  );
});

test('going forward and back by working days comes home from a working day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 100 }), (day, count) => {
      const start = fromDayNumber(workingDayFrom(calendar, day));
      expect(addWorkingDays(calendar, addWorkingDays(calendar, start, count), -count)).toBe(start);
    }),
  );
});

test('the nearest working days on either side are working, with only days off between', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const after = workingDayFrom(calendar, day);
      const before = workingDayUntil(calendar, day);
      for (let i = before + 1; i < after; i += 1) expect(calendar.kindOf(i)).toBe('off');
      expect([calendar.kindOf(after), calendar.kindOf(before)]).not.toContain('off');
    }),
  );
});

test('a month from 31 January ends on the last day of February, a year from 29 February on the 28th', () => {
  expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(date('2028-01-31'), 1)).toBe('2028-02-29');
  expect(addMonths(date('2026-01-15'), -3)).toBe('2025-10-15');
  expect(addYears(date('2024-02-29'), 1)).toBe('2025-02-28');
  expect(addYears(date('2024-02-29'), 4)).toBe('2028-02-29');
});

test('months add up: the day never grows and the month is the one asked for', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const from = fromDayNumber(day);
      const to = addMonths(from, months);
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(index(to) - index(from)).toBe(months);
      expect(Number(to.slice(8)) <= Number(from.slice(8))).toBe(true);
      expect(addDays(to, 1) > to).toBe(true);
    }),
  );
});
