import type { Refusal } from '#shared/kernel/refusal.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';

/** Fields of an object that came from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether the value is an object and not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null for a whole number that is exact. */
export function whyNotWhole(value: unknown, place: () => string): Refusal | null {
  return Number.isSafeInteger(value)
    ? null
    : refusePlanner('planner.notWhole', { place: place(), value: shown(value) });
}

/** Null for a whole number from 0. */
export function whyNotCount(value: unknown, place: () => string): Refusal | null {
  const refusal = whyNotWhole(value, place);
  if (refusal) return refusal;
  return typeof value === 'number' && value < 0 ? refusePlanner('planner.negative', { place: place(), value }) : null;
}

/** Null for a text that is not empty. */
export function whyNotText(value: unknown, place: () => string): Refusal | null {
  return typeof value === 'string' && value !== '' ? null : refusePlanner('planner.noText', { place: place() });
}

/** Null for yes or no. */
export function whyNotYesNo(value: unknown, place: () => string): Refusal | null {
  return typeof value === 'boolean' ? null : refusePlanner('planner.notYesNo', { place: place() });
}

/** The first trouble of the rows. A row that is no object is one. */
export function firstTrouble(
  rows: readonly unknown[],
  kind: string,
  whyBad: (fields: Fields, row: number) => Refusal | null,
): Refusal | null {
  for (let row = 0; row < rows.length; row += 1) {
    const fields = rows[row];
    if (!isFields(fields)) return refusePlanner('planner.notObject', { place: `${kind} № ${row + 1}` });
    const refusal = whyBad(fields, row);
    if (refusal) return refusal;
  }
  return null;
}

/** A wrong value as the sentence shows it: short, on one line. */
function shown(value: unknown): string {
  if (value === undefined) return 'ничего';
  if (typeof value === 'number') return String(value);
  return (JSON.stringify(value) ?? typeof value).slice(0, 40);
}
