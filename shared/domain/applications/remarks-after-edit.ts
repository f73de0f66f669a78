import { equalJson } from '#shared/kernel/equal.ts';
import type { Application, Remark } from '#shared/records/application.ts';
import { remarksOf } from '../intake/remark.ts';
import { isValidSnils } from '../intake/snils.ts';

/** Fields that the remarks on eligibility, term and numbers are made of. */
const judged = ['heldCategory', 'heldUntil', 'claimedCategory', 'epguNo', 'post', 'receivedAt'] as const;

/** Remarks that those fields give; the others tell how the row was read. */
const ofJudged: ReadonlySet<Remark> = new Set([
  'HIGHEST_WITHOUT_CATEGORY',
  'TITLE_WITHOUT_HIGHEST',
  'METHODIST_POST',
  'CATEGORY_EXPIRED',
  'EPGU_UNUSUAL',
  'HELD_UNREADABLE',
]);

/**
 * Remarks of an application after a correction: what has been put right is no longer remarked on, and what a correction
 * has brought is. `snils` is undefined where it was not touched.
 */
export function remarksAfterEdit(before: Application, after: Application, snils: string | undefined): Remark[] {
  const isJudgedAnew = judged.some((field) => !equalJson(before[field], after[field]));
  const kept = before.remarks.filter((remark) => !(isJudgedAnew && ofJudged.has(remark)) && !isOver(remark));
  const found = [...(isJudgedAnew ? remarksOf(after) : []), ...snilsRemarks(snils)];
  return [...kept, ...found.filter((remark) => !kept.includes(remark))];

  function isOver(remark: Remark): boolean {
    if (remark === 'NO_FORM') return before.form !== after.form;
    return snils !== undefined && (remark === 'WRONG_SNILS' || remark === 'NO_SNILS');
  }
}

function snilsRemarks(snils: string | undefined): readonly Remark[] {
  if (snils === undefined) return [];
  if (snils === '') return ['NO_SNILS'];
  return isValidSnils(snils) ? [] : ['WRONG_SNILS'];
}
