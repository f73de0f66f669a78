import { fromDayNumber, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The date `count` working days later. The day itself is not counted (ГК ст. 191): one working day after a Friday is
 * Monday. A negative count goes back in the same way; nought leaves the date alone.
 */
export function addWorkingDays(calendar: WorkCalendar, date: LocalDate, count: number): LocalDate {
  return fromDayNumber(shiftWorkingDays(calendar, toDayNumber(date), count));
}

/** {@link addWorkingDays} on day numbers. */
export function shiftWorkingDays(calendar: WorkCalendar, dayNumber: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let day = dayNumber;
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    if (calendar.kindOf(day) !== 'off') left -= 1;
  }
  return day;
}

/** The day itself when it is a working one, otherwise the nearest following working day (ГК ст. 193). */
export function workingDayFrom(calendar: WorkCalendar, dayNumber: number): number {
  let day = dayNumber;
  while (calendar.kindOf(day) === 'off') day += 1;
  return day;
}

/** The day itself when it is a working one, otherwise the nearest working day before it. */
export function workingDayUntil(calendar: WorkCalendar, dayNumber: number): number {
  let day = dayNumber;
  while (calendar.kindOf(day) === 'off') day -= 1;
  return day;
}

/** How many working days lie after the first date up to and including the second; 0 when it is not later. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = toDayNumber(from) + 1; day <= toDayNumber(to); day += 1) {
    if (calendar.kindOf(day) !== 'off') count += 1;
  }
  return count;
}
