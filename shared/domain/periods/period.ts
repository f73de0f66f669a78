import { must } from '#shared/kernel/assert.ts';
import { addDays, type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/**
 * Windows of two months that begin every month and overlap (S1, domain §2.10). The id of a window is its first month,
 * `YYYY-MM`: «декабрь-январь 2018» is `2017-12`.
 */
export function periodOf(date: LocalDate): string {
  return date.slice(0, 7);
}

/** The window that begins `months` later (earlier when negative). */
export function shiftPeriod(period: string, months: number): string {
  const index = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** First day of the window. */
export function firstDayOf(period: string): LocalDate {
  return must(localDate(yearOf(period), monthOf(period), 1), `period ${period}`);
}

/** Last day of the window's second month. */
export function lastDayOf(period: string): LocalDate {
  return addDays(firstDayOf(shiftPeriod(period, 2)), -1);
}

/** Windows in order: `back` that began before the month of the date, the one that begins in it, `ahead` after it. */
export function periodsAround(date: LocalDate, back: number, ahead: number): readonly string[] {
  const here = periodOf(date);
  return Array.from({ length: back + 1 + ahead }, (_, i) => shiftPeriod(here, i - back));
}

/** Year of the window's first month. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The window's first month, 1-12. */
export function monthOf(period: string): number {
  return Number(period.slice(5, 7));
}
