import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/** Figures that a part of a date has room for: day, month, year. */
const room = [2, 2, 4];

/** `2027-06-15`, as programs write dates. */
const ISO_START = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;

/**
 * What has been typed so far, with the dots that belong there: `12092026` → `12.09.2026`, also key by key, when the
 * first dots stand already. A dot of the writer ends a part early (`1.9.2026`); a pasted ISO date is turned round.
 */
export function dottedDate(typed: string): string {
  const text = typed.trimStart();
  const iso = ISO_START.exec(text);
  if (iso) return [iso[3], iso[2], iso[1]].join('.');
  const parts = [''];
  for (const sign of text) put(parts, sign);
  return parts.join('.');
}

function put(parts: string[], sign: string): void {
  const last = parts.length - 1;
  const part = parts[last] ?? '';
  const hasNext = parts.length < room.length;
  if (!/\d/.test(sign)) {
    if (hasNext && /[.,/\s-]/.test(sign)) parts.push('');
  } else if (part.length < (room[last] ?? 0)) {
    parts[last] = part + sign;
  } else if (hasNext) {
    parts.push(sign);
  }
}

/** The date that has been typed; null when it is not one. `12.9.26` is 12.09.2026. */
export function readDate(typed: string): LocalDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(dottedDate(typed.trim()));
  if (!match) return null;
  const year = Number(match[3]);
  return localDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

/** The date once its year has all four figures: `12.09.20` on the way to `12.09.2026` is not yet one. */
export function readWholeDate(typed: string): LocalDate | null {
  return /\d{4}$/.test(typed) ? readDate(typed) : null;
}
