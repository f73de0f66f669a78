import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/**
 * The same day `months` later (earlier when negative). Where that month has no such day, its last one, as a term in months
 * ends (ГК ст. 192 п. 3): a month from 31 January is the last of February.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  let day = Number(date.slice(8, 10));
  while (day > 28 && !localDate(year, month, day)) day -= 1;
  return must(localDate(year, month, day), `${months} months from ${date}`);
}

/** The same day `years` later; 29 February becomes the 28th where there is none (ГК ст. 192 п. 1, 3). */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}
