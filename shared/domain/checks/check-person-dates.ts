import type { LocalDate } from '#shared/kernel/local-date.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** Full years between two dates; a birthday counts. */
export function fullYears(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Checks a date of birth: not tomorrow; an age outside 18 to 90 is warned of (domain §10). */
export function checkBirthDate(bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  if (bornOn > today) return [asError(refuseCheck('date.bornInFuture', {}))];
  const age = fullYears(bornOn, today);
  return age >= 18 && age <= 90 ? [] : [asWarning(refuseCheck('date.unlikelyAge', { age }))];
}

/** Checks a date of filing: deadlines run from it, so it cannot be tomorrow. */
export function checkReceivedDate(receivedAt: LocalDate, today: LocalDate): readonly Finding[] {
  return receivedAt > today ? [asError(refuseCheck('date.receivedInFuture', {}))] : [];
}
