import { kindOfDate, type WorkCalendar } from '#shared/domain/calendar/work-calendar.ts';
import type { DayKind } from '#shared/domain/calendar/year-days.ts';
import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, localDate, toDayNumber } from '#shared/kernel/local-date.ts';

/** A day of a month. */
export type MonthDay = { readonly date: LocalDate; readonly day: number; readonly kind: DayKind };

/** A month as weeks of seven places from Monday; a place without a day of this month is null. */
export type MonthDays = {
  readonly month: number;
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
  readonly working: number;
};

/** The months of a year with the kind of each day. */
export function monthsOf(calendar: WorkCalendar, year: number): readonly MonthDays[] {
  return Array.from({ length: 12 }, (_, i) => monthOf(calendar, year, i + 1));
}

function monthOf(calendar: WorkCalendar, year: number, month: number): MonthDays {
  const days: MonthDay[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const date = localDate(year, month, day);
    if (date) days.push({ date, day, kind: kindOfDate(calendar, date) });
  }
  const before = weekdayOf(must(days[0], 'the first day').date);
  const places: (MonthDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (places.length % 7 > 0) places.push(null);
  const weeks = Array.from({ length: places.length / 7 }, (_, i) => places.slice(i * 7, i * 7 + 7));
  return { month, weeks, working: days.filter(({ kind }) => kind !== 'off').length };
}

/** Monday is 0. */
function weekdayOf(date: LocalDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}
