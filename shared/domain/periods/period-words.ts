import { must } from '#shared/kernel/assert.ts';
import { nbsp } from '../words/spaces.ts';
import { type MonthName, monthNames } from './month-names.ts';
import { monthOf, shiftPeriod, yearOf } from './period.ts';

/** «декабрь-январь 2018»: the year is that of the second month (S1). */
export function periodTitle(period: string): string {
  return `${months(period, 'nominative')} ${endYear(period)}`;
}

/** «дек-янв», for a narrow column. */
export function shortPeriodTitle(period: string): string {
  return months(period, 'short');
}

/** «в декабре-январе 2018 г.», as the heading of the schedule has it. */
export function inPeriod(period: string): string {
  return `в${nbsp}${months(period, 'prepositional')} ${yearWord(period)}`;
}

/** «на декабрь-январь 2018 г.» */
export function forPeriod(period: string): string {
  return `на${nbsp}${months(period, 'nominative')} ${yearWord(period)}`;
}

/** «декабря-января 2018 г.» */
export function ofPeriod(period: string): string {
  return `${months(period, 'genitive')} ${yearWord(period)}`;
}

function yearWord(period: string): string {
  return `${endYear(period)}${nbsp}г.`;
}

function endYear(period: string): number {
  return yearOf(shiftPeriod(period, 1));
}

function months(period: string, form: keyof MonthName): string {
  return `${month(period)[form]}-${month(shiftPeriod(period, 1))[form]}`;
}

function month(period: string): MonthName {
  return must(monthNames[monthOf(period) - 1], `month of period ${period}`);
}
