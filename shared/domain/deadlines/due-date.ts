import { fromDayNumber, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { shiftWorkingDays, workingDayFrom, workingDayUntil } from '../calendar/working-days.ts';

/**
 * The two dates of a deadline. `legal` is the last day by the law: one that falls on a day off moves to the next working
 * day (ГК ст. 193). `safe` is the day before any such move: alarms ring by it.
 */
export type DueDate = { readonly safe: LocalDate; readonly legal: LocalDate };

/** `days` calendar days after an event, counted from the next day (ГК ст. 191); days off inside are not left out. */
export function dueInDays(calendar: WorkCalendar, from: LocalDate, days: number): DueDate {
  return dueOnDay(calendar, toDayNumber(from) + days);
}

/** `days` working days after an event, counted from the next day. The last one is a working day: nothing to move. */
export function dueInWorkingDays(calendar: WorkCalendar, from: LocalDate, days: number): DueDate {
  return unmoved(dateText(shiftWorkingDays(calendar, toDayNumber(from), days)));
}

/** A deadline on a date that the law lets move forward from a day off. */
export function dueOn(calendar: WorkCalendar, date: LocalDate): DueDate {
  return dueOnDay(calendar, toDayNumber(date));
}

/** A deadline of the office's own that moves back from a day off, so that it is never later than said (M15, a proposal). */
export function dueNotAfter(calendar: WorkCalendar, date: LocalDate): DueDate {
  return unmoved(dateText(workingDayUntil(calendar, toDayNumber(date))));
}

/** A date that was agreed upon, or from which a right begins: nothing moves it. */
export function unmoved(date: LocalDate): DueDate {
  return { safe: date, legal: date };
}

function dueOnDay(calendar: WorkCalendar, day: number): DueDate {
  const shifted = workingDayFrom(calendar, day);
  const safe = dateText(day);
  return { safe, legal: shifted === day ? safe : dateText(shifted) };
}

/**
 * Texts of the days from 1970 to 2100 that have been asked for: a hundred thousand applications have the same few
 * thousand dates, and making a text costs more than all arithmetic.
 */
const texts: (LocalDate | undefined)[] = new Array(48_000).fill(undefined);

function dateText(day: number): LocalDate {
  const kept = texts[day];
  if (kept !== undefined) return kept;
  const text = fromDayNumber(day);
  if (day >= 0 && day < texts.length) texts[day] = text;
  return text;
}
