import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { refuseCalendar } from '../refusals/calendar-refusals.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Warnings about the years of the dates: not loaded, or not decreed yet. A deadline says which calendar it used. */
export function calendarWarnings(calendar: WorkCalendar, dates: readonly LocalDate[]): readonly Refusal[] {
  const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  return years.flatMap((year) => yearWarnings(calendar, year));
}

/** The warning about one year, if there is any. */
export function yearWarnings(calendar: WorkCalendar, year: number): readonly Refusal[] {
  const standing = calendar.standingOf(year);
  if (standing === 'decreed') return [];
  return [refuseCalendar(standing === 'notLoaded' ? 'calendar.notLoaded' : 'calendar.notDecreed', { year })];
}
