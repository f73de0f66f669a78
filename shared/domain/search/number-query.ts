import { fold } from './fold.ts';
import { FIELD, parseQuery, type Query } from './query.ts';

/** Zero of a row of signs that nobody types: in a haystack they write the numbers of an application, and nothing else. */
const ZERO = 0xe000;
/** «№ 12»: that very number. */
const EXACT = /^№ ?(\d+)$/;
/** So few digits stand in almost every СНИЛС; alone they mean a number of an application. */
const SHORT = /^\d{1,4}$/;

/** The digits of a number in the signs in which only numbers of applications are written. */
export function inNumberSigns(number: string): string {
  return number.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
}

/**
 * What is asked of applications: «№ 12» is the number 12 in the system or in the register, up to four digits alone are a
 * part of such a number, everything else is looked for everywhere (see `parseQuery`).
 */
export function parseApplicationQuery(text: string): Query {
  const typed = fold(text).trim();
  const exact = EXACT.exec(typed)?.[1];
  if (exact !== undefined) return [[exactly(exact)]];
  if (!SHORT.test(typed)) return parseQuery(text);
  return [typed.startsWith('0') ? [inNumberSigns(typed), exactly(typed)] : [inNumberSigns(typed)]];
}

function exactly(digits: string): string {
  return `${FIELD}${inNumberSigns(digits.replace(/^0+(?=\d)/, ''))}${FIELD}`;
}
