import { must } from '#shared/kernel/assert.ts';
import { addDays, type LocalDate, localDate } from '#shared/kernel/local-date.ts';
import { addYears } from '../calendar/shift-months.ts';

/** The day from which order 196 is in force and categories are set without term (R24, W4, W8). */
export const withoutTermSince: LocalDate = must(localDate(2023, 9, 1), 'date');

/**
 * Last day of a category by the date of the commission's decision: none since 01.09.2023; before it five years less a
 * day (R24): set on 23.12.2020, it holds until 22.12.2025.
 */
export function categoryValidUntil(decidedOn: LocalDate): LocalDate | null {
  return decidedOn >= withoutTermSince ? null : addDays(addYears(decidedOn, 5), -1);
}

/** Whether a category is in force on a day. Without an end it is. */
export function isCategoryInForce(validUntil: LocalDate | null, on: LocalDate): boolean {
  return validUntil === null || on <= validUntil;
}

/**
 * The first day on which the same category may be asked for after a refusal: a year from the decision (R20, unconfirmed);
 * null where the region has no such rule. Refusal of intake and withdrawal have no such day (trap 3).
 */
export function reapplicationDate(decidedOn: LocalDate, years: number | null): LocalDate | null {
  return years === null ? null : addYears(decidedOn, years);
}
