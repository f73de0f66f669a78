import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { categoryValidUntil } from '../commission/category-term.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asWarning, type Finding } from './finding.ts';

/** Compares the stated end of a held category with the one that follows from its decision (R24): a warning only. */
export function checkHeldUntil(decidedOn: LocalDate, statedUntil: LocalDate | null): readonly Finding[] {
  const expected = categoryValidUntil(decidedOn);
  if (expected === statedUntil) return [];
  if (expected === null) return [asWarning(refuseCheck('held.withoutTerm', {}))];
  return [asWarning(refuseCheck('held.endDiffers', { expected: formatDate(expected) }))];
}
