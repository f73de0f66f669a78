import type { View } from '#shared/records/view.ts';
import { obsoleteReasons } from '../intake-refusal/obsolete-reasons.ts';
import { intakeRefusalReasons } from '../intake-refusal/reasons.ts';

/** A reason of refusal at intake as the directory shows it. */
export type ListedReason = {
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
  /** Where a reason of the catalogue was seen; empty for the office's own. */
  readonly source: string;
  readonly kind: 'catalogue' | 'own' | 'obsolete';
  /** A reason of the catalogue that the office words otherwise. */
  readonly isReworded: boolean;
  readonly isClosed: boolean;
};

/** All reasons that a case of any time may hold: the catalogue, the office's own, those of acts no longer in force. */
export function listedReasons(view: View): readonly ListedReason[] {
  const catalogue = intakeRefusalReasons.map((reason): ListedReason => {
    const own = view.get('intakeReasons', reason.code);
    if (!own) return { ...reason, kind: 'catalogue', isReworded: false, isClosed: false };
    const { text, remedy, isClosed } = own;
    const isReworded = text !== reason.text || remedy !== reason.remedy;
    return { ...reason, text, remedy, kind: 'catalogue', isReworded, isClosed };
  });
  const known = new Set(catalogue.map(({ code }) => code));
  const own = [...view.all('intakeReasons')]
    .filter(({ id }) => !known.has(id))
    .map(({ id: code, text, remedy, isClosed }): ListedReason => {
      return { code, text, remedy, source: '', kind: 'own', isReworded: false, isClosed };
    });
  const obsolete = obsoleteReasons.map((reason): ListedReason => {
    return { ...reason, kind: 'obsolete', isReworded: false, isClosed: true };
  });
  return [...catalogue, ...own.sort((a, b) => a.code.localeCompare(b.code)), ...obsolete];
}

/** Reasons that may be chosen now: what is closed or obsolete is not among them. */
export function offeredReasons(view: View): readonly ListedReason[] {
  return listedReasons(view).filter(({ isClosed }) => !isClosed);
}

/** The reason of a code as a case of any time may hold it. */
export function reasonOfCode(view: View, code: string): ListedReason | undefined {
  return listedReasons(view).find((reason) => reason.code === code);
}

/** How many applications were refused with each reason, by code. */
export function reasonUses(view: View): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { intakeRefusal } of view.all('applications')) {
    for (const code of intakeRefusal?.reasonCodes ?? []) uses.set(code, (uses.get(code) ?? 0) + 1);
  }
  return uses;
}
