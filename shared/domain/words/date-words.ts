import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { monthNames } from '../periods/month-names.ts';
import { nbsp } from './spaces.ts';

/** «21 ноября 2026 г.», kept on one line. */
export function dateInWords(date: LocalDate): string {
  const month = must(monthNames[Number(date.slice(5, 7)) - 1], `month of ${date}`);
  return [Number(date.slice(8, 10)), month.genitive, date.slice(0, 4), 'г.'].join(nbsp);
}
