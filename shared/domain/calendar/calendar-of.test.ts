import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { officeState } from '#tests/support/office-state.ts';
import { confirmBy } from '../expertise/confirm-by.ts';
import { calendarFileText, readCalendarFile } from './calendar-file.ts';
import { calendarOf, yearsOf } from './calendar-of.ts';
import { daysText, readDays, readTransfers, transfersText } from './calendar-texts.ts';
import { productionYears } from './production-years.ts';
import { countYear, kindOfDate } from './work-calendar.ts';

const date = (text: string) => text as LocalDate;
const year2026 = productionYears.find(({ year }) => year === 2026);
const own: ProductionYear = {
  year: 2026,
  decree: 'Указ',
  transfers: [],
  regionalDaysOff: [date('2026-11-23')],
  workingDays: null,
};

test('the years of the program apply until the office has its own', () => {
  const office = officeState();
  expect(countYear(calendarOf(office), 2026).working).toBe(247);
  expect(yearsOf(office).map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
  expect(calendarOf(office)).toBe(calendarOf(office));
});

test('a stored year goes before the one of the program, a new one stands beside them, and both at once', () => {
  const office = officeState({ productionYears: [{ id: '2026', calendar: own }] });
  expect(kindOfDate(calendarOf(office), date('2026-11-23'))).toBe('off');
  const before = calendarOf(office);
  const after = { id: '2030', calendar: { ...own, year: 2030, regionalDaysOff: [] } };
  office.apply([{ table: 'productionYears', id: '2030', before: null, after }]);
  expect(calendarOf(office)).not.toBe(before);
  expect(calendarOf(office).standingOf(2030)).toBe('decreed');
  expect(yearsOf(office).at(-1)?.year).toBe(2030);
});

test('deadlines are counted by the calendar of the office', () => {
  expect(confirmBy(officeState(), date('2026-11-20'), null)).toBe('2026-11-24');
  const office = officeState({ productionYears: [{ id: '2026', calendar: own }] });
  expect(confirmBy(office, date('2026-11-20'), null)).toBe('2026-11-25');
});

test('a calendar goes to a file and comes back the same', () => {
  for (const calendar of productionYears) {
    expect(readCalendarFile(calendarFileText(calendar))).toEqual({ ok: true, value: calendar });
  }
});

test('a calendar as calendars are published is read, and checked by its own count', () => {
  const months = Array.from({ length: 12 }, (_, i) => ({ month: i + 1, days: '1,2' }));
  const transitions = [
    { from: '01.03', to: '01.09' },
    { from: '01.04', to: '12.31' },
    { from: '03.08', to: '03.09' },
    { from: '05.09', to: '05.11' },
  ];
  const published = { year: 2026, months, transitions, statistic: { workdays: 247 } };
  const read = readCalendarFile(JSON.stringify(published));
  expect(read.ok && countYear(calendarOf(officeState()), 2026).working).toBe(247);
  expect(read.ok && read.value).toMatchObject({ year: 2026, decree: null, workingDays: 247 });
  const wrong = readCalendarFile(JSON.stringify({ ...published, statistic: { workdays: 250 } }));
  expect(wrong.ok ? null : wrong.error.code).toBe('calendar.wrongCount');
  const broken = readCalendarFile(JSON.stringify({ ...published, transitions: [{ from: '13.40', to: '01.09' }] }));
  expect(broken.ok ? null : broken.error.code).toBe('calendar.unreadable');
  const nothing = readCalendarFile('не календарь');
  expect(nothing.ok ? null : nothing.error.code).toBe('calendar.unreadable');
});

test('transfers and days are typed and pasted line by line', () => {
  const transfers = year2026?.transfers ?? [];
  expect(transfersText(transfers)).toBe('03.01.2026 → 09.01.2026\n04.01.2026 → 31.12.2026');
  expect(readTransfers(transfersText(transfers))).toEqual({ ok: true, value: transfers });
  expect(readTransfers('с субботы 3.1.2026 на пятницу 9.01.2026;\n\n')).toEqual({ ok: true, value: [transfers[0]] });
  expect(readDays('11.05.2026, 12.05.2026\nПасха')).toEqual({ ok: true, value: ['2026-05-11', '2026-05-12'] });
  expect(daysText([date('2026-05-11'), date('2026-05-12')])).toBe('11.05.2026\n12.05.2026');
});

test.each(['03.01.2026', '03.01.2026 → 31.02.2026', '01.01.2026 02.01.2026 03.01.2026'])(
  'a transfer that is none is told: %s',
  (line) => {
    const read = readTransfers(line);
    expect(read.ok ? null : read.error).toEqual({ code: 'calendar.badTransfer', facts: { line } });
  },
);

test('a day that is none is told', () => {
  const read = readDays('31.02.2026');
  expect(read.ok ? null : read.error.code).toBe('date.unreadable');
});
