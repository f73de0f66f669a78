import type { Refusal } from '#shared/kernel/refusal.ts';

/** Something that a check has found: an error that must be put right, or a warning that forbids nothing. */
export type Finding = Refusal & { readonly level: 'error' | 'warning' };

/** A finding that must be put right. */
export function asError(refusal: Refusal): Finding {
  return { ...refusal, level: 'error' };
}

/** A finding that forbids nothing: what is unconfirmed or merely unlikely never blocks. */
export function asWarning(refusal: Refusal): Finding {
  return { ...refusal, level: 'warning' };
}

/** Whether any of the findings must be put right. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === 'error');
}
