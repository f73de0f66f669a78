import type { Refusal } from '#shared/kernel/refusal.ts';
import { refuseFile } from '../refusals/file-refusals.ts';

const MB = 1024 * 1024;

/** Bytes: what a region recommends (100 МБ) and what the portal takes at most (1 ГБ), domain §10, S4. */
export const fileLimits = { advised: 100 * MB, most: 1024 * MB } as const;

/** Why a file of so many bytes is not taken, with both figures; null when it is. */
export function whySizeRefused(bytes: number): Refusal | null {
  if (bytes === 0) return refuseFile('file.empty', {});
  return bytes > fileLimits.most
    ? refuseFile('file.tooBig', { sizeMb: inMegabytes(bytes), limitMb: inMegabytes(fileLimits.most) })
    : null;
}

/** What is said of a file that is taken but heavier than the region asks; null for the others. */
export function heavyWarning(bytes: number): Refusal | null {
  return bytes > fileLimits.advised
    ? refuseFile('file.overAdvised', { sizeMb: inMegabytes(bytes), limitMb: inMegabytes(fileLimits.advised) })
    : null;
}

/** «31,2»: megabytes rounded up to a tenth, so that what is over a limit never reads as the limit. */
export function inMegabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / MB) * 10);
  const whole = String(Math.floor(tenths / 10)).replace(/\B(?=(\d{3})+$)/gu, '\u202f');
  return tenths % 10 === 0 ? whole : `${whole},${tenths % 10}`;
}
