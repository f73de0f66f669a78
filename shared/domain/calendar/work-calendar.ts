import type { LocalDate } from '#shared/kernel/local-date.ts';
import { localDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { type DayKind, daysOfYear, type YearDays } from './year-days.ts';

/** How far a year can be relied on: decreed, known to be not decreed yet, or not loaded at all. */
export type YearStanding = 'decreed' | 'notDecreed' | 'notLoaded';

/** Tells working days from days off. Days are numbers since 1970-01-01, so that many deadlines cost little. */
export interface WorkCalendar {
  kindOf(dayNumber: number): DayKind;
  standingOf(year: number): YearStanding;
}

/**
 * A calendar of the given years. A year that is not among them has weekends and the holidays of ТК ст. 112 only, and
 * {@link calendarWarnings} says so: a deadline must say which calendar it used.
 */
export function workCalendar(years: readonly ProductionYear[]): WorkCalendar {
  const loaded = new Map(years.map((one) => [one.year, one]));
  const made = new Map<number, YearDays>();
  const yearDays = (year: number): YearDays => {
    const kept = made.get(year);
    if (kept) return kept;
    const days = daysOfYear(loaded.get(year) ?? { year, transfers: [], regionalDaysOff: [] });
    made.set(year, days);
    return days;
  };
  return {
    kindOf(dayNumber) {
      const guess = yearDays(1970 + Math.floor(dayNumber / 365.2425));
      const direct = guess.kinds[dayNumber - guess.first];
      return direct ?? kindNearby(yearDays, dayNumber);
    },
    standingOf(year) {
      const found = loaded.get(year);
      if (!found) return 'notLoaded';
      return found.decree === null ? 'notDecreed' : 'decreed';
    },
  };
}

/** The guess by the length of a year is wrong by one about New Year: the neighbour has the day. */
function kindNearby(yearDays: (year: number) => YearDays, dayNumber: number): DayKind {
  const year = 1970 + Math.floor(dayNumber / 365.2425);
  for (const near of [year - 1, year + 1]) {
    const { first, kinds } = yearDays(near);
    const kind = kinds[dayNumber - first];
    if (kind !== undefined) return kind;
  }
  throw new Error(`day ${dayNumber} is in no year`);
}

/** How many days of each kind a year has. `short` are counted among the working ones. */
export type YearCount = { readonly working: number; readonly off: number; readonly short: number };

/** Counts the days of a year. */
export function countYear(calendar: WorkCalendar, year: number): YearCount {
  const first = localDate(year, 1, 1);
  const next = localDate(year + 1, 1, 1);
  if (!first || !next) throw new Error(`no year ${year}`);
  const count = { working: 0, off: 0, short: 0 };
  for (let day = toDayNumber(first); day < toDayNumber(next); day += 1) {
    const kind = calendar.kindOf(day);
    if (kind === 'off') count.off += 1;
    else count.working += 1;
    if (kind === 'short') count.short += 1;
  }
  return count;
}

/** What the day of a date is. */
export function kindOfDate(calendar: WorkCalendar, date: LocalDate): DayKind {
  return calendar.kindOf(toDayNumber(date));
}
