import { formatDate, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type ProductionYear, productionYearSchema } from '#shared/records/production-year.ts';
import { refuseCalendar } from '../refusals/calendar-refusals.ts';
import { countYear, workCalendar } from './work-calendar.ts';
import { isHoliday, isWeekend } from './year-days.ts';

/**
 * A production calendar from a file, or the reason why it is not one: every date is of its year, a day off moves to a
 * working day, no day stands twice, and the working days come to the number that the file names (domain §7).
 */
export function readProductionYear(data: unknown): Result<ProductionYear, Refusal> {
  const parsed = productionYearSchema.safeParse(data);
  if (!parsed.success) return err(refuseCalendar('calendar.unreadable', {}));
  const refusal = whyDaysWrong(parsed.data) ?? whyCountWrong(parsed.data);
  return refusal ? err(refusal) : ok(parsed.data);
}

function whyDaysWrong(plan: ProductionYear): Refusal | null {
  const seen = new Set<LocalDate>();
  for (const date of datesOf(plan)) {
    const facts = { date: formatDate(date) };
    if (Number(date.slice(0, 4)) !== plan.year)
      return refuseCalendar('calendar.otherYear', { ...facts, year: plan.year });
    if (seen.has(date)) return refuseCalendar('calendar.repeatedDay', facts);
    seen.add(date);
  }
  for (const { from, to } of plan.transfers) {
    if (!isOffByLaw(from)) return refuseCalendar('calendar.fromWorkingDay', { date: formatDate(from) });
    if (isOffByLaw(to)) return refuseCalendar('calendar.toDayOff', { date: formatDate(to) });
  }
  return null;
}

function whyCountWrong(plan: ProductionYear): Refusal | null {
  const counted = countYear(workCalendar([{ ...plan, regionalDaysOff: [] }]), plan.year).working;
  if (plan.workingDays === null || plan.workingDays === counted) return null;
  return refuseCalendar('calendar.wrongCount', { year: plan.year, counted, expected: plan.workingDays });
}

function datesOf(plan: ProductionYear): readonly LocalDate[] {
  return [...plan.transfers.flatMap(({ from, to }) => [from, to]), ...plan.regionalDaysOff];
}

function isOffByLaw(date: LocalDate): boolean {
  return isWeekend(toDayNumber(date)) || isHoliday(date);
}
