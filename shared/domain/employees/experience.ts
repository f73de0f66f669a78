import { type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { EmployeeExperience } from '#shared/records/employee-records.ts';
import { type Experience, tenthsOfYears } from '../checks/check-experience.ts';

/** Days of a tenth of a year. */
const DAYS_OF_TENTH = 36.525;

/**
 * Years of work on a day, in the spelling of forms («12,5»): those written down, counted on from their day; in the post from
 * the day of appointment. What is not known stays empty.
 */
export function experienceOn(written: EmployeeExperience, since: LocalDate | null, today: LocalDate): Experience {
  const passed = written.asOf === null ? 0 : tenthsBetween(written.asOf, today);
  return {
    total: laterYears(written.total, passed),
    pedagogical: laterYears(written.pedagogical, passed),
    inPost: since === null ? '' : yearsText(tenthsBetween(since, today)),
  };
}

function laterYears(text: string, passed: number): string {
  const tenths = tenthsOfYears(text);
  return tenths === null ? text.trim() : yearsText(tenths + passed);
}

function tenthsBetween(from: LocalDate, to: LocalDate): number {
  return Math.max(0, Math.floor((toDayNumber(to) - toDayNumber(from)) / DAYS_OF_TENTH));
}

function yearsText(tenths: number): string {
  const rest = tenths % 10;
  return rest === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${rest}`;
}
