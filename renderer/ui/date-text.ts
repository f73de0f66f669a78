import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/** What has been typed so far, with the dots that belong there: `12092026` → `12.09.2026`. */
export function dottedDate(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, 8);
  if (typed.includes('.') && !/^\d{3,}/.test(typed)) return typed.replace(/[^\d.]/g, '').slice(0, 10);
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join('.');
}

/** The date that has been typed; null when it is not one. `12.9.26` is 12.09.2026. */
export function readDate(typed: string): LocalDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(dottedDate(typed.trim()));
  if (!match) return null;
  const year = Number(match[3]);
  return localDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}
