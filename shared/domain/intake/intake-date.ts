import type { LocalDate } from '#shared/kernel/local-date.ts';
import { localDate } from '#shared/kernel/local-date.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { memoText } from './memo.ts';
import { comparable } from './text.ts';

/** Why a text is not a date. Figures are those of the text. */
export type DateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'bareNumber' }
  | { readonly kind: 'noSuchMonth'; readonly month: number }
  | { readonly kind: 'noSuchDay'; readonly month: number; readonly year: number; readonly days: number }
  | { readonly kind: 'yearOutOfRange'; readonly year: number };

const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const TIME = String.raw`(?:\s*(?:[tт]|в|,)?\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})${TIME}$`);
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})\s?[-./,]\s?(\d{1,2})\s?[-./,]\s?(\d{4}|\d{2})\s?(?:г|год|года)?\.?${TIME}$`,
);
const IN_WORDS = new RegExp(
  String.raw`^[«"]?(\d{1,2})[»"]?(?:-?го)?[\s-]*([а-я]+)\.?[\s-]*(\d{4}|\d{2})\s?(?:г|год|года)?\.?${TIME}$`,
);
/** Two figures of a year up to this one belong to this century. */
const CENTURY_TURN = 79;

/**
 * Reads a date as sources write it: `28.08.2026`, `01.09.26`, `2026-09-01`, «1 сентября 2026 г.», each with or without a
 * time (domain §10). The day comes before the month, as in Russia; a date that does not exist is refused with the reason.
 */
export const readDate: (text: string) => Result<LocalDate, DateFault> = memoText((text) => {
  const plain = comparable(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return err({ kind: 'empty' });
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const usual = DAY_FIRST.exec(plain);
  if (usual) return dateOf(fullYear(usual[3] ?? ''), Number(usual[2]), Number(usual[1]));
  const words = IN_WORDS.exec(plain);
  const month = words ? monthOf(words[2] ?? '') : 0;
  if (words && month > 0) return dateOf(fullYear(words[3] ?? ''), month, Number(words[1]));
  return err({ kind: /^\d{5}(?:[.,]\d+)?$/.test(plain) ? 'bareNumber' : 'notADate' });
});

function dateOf(year: number, month: number, day: number): Result<LocalDate, DateFault> {
  if (month < 1 || month > 12) return err({ kind: 'noSuchMonth', month });
  if (year < 1930 || year > 2100) return err({ kind: 'yearOutOfRange', year });
  const date = localDate(year, month, day);
  return date ? ok(date) : err({ kind: 'noSuchDay', month, year, days: daysIn(year, month) });
}

function daysIn(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => localDate(year, month, day) !== null) ?? 28;
}

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year <= CENTURY_TURN ? 2000 + year : 1900 + year;
}

/** 1 to 12, or 0 when the word names no month. «май» is told from «март» by its third letter. */
function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTH_STEMS.findIndex((stem) => word.startsWith(stem)) + 1;
}
