const UNEVEN = /[ё\u2010-\u2015\u2212]|[^\S ]| {2}|^ | $/;
const BLANKS = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DIGIT = /\d/;
const DIGITS = /\d+/g;

/**
 * A text as search compares it: lower case, ё as е, every blank (also no-break and double) one space, every dash a
 * hyphen. Both what is typed and what is searched go through it, so that how a name was typed never hides a person.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!UNEVEN.test(lower)) return lower;
  return lower.replaceAll('ё', 'е').replace(DASHES, '-').replace(BLANKS, ' ').trim();
}

/**
 * A text as lists order it: folded, so that ё stands beside е, and with figures padded, so that «№ 9» comes before
 * «№ 10». Keys compare by plain `<`, which is several times faster than a collator on 100,000 rows.
 */
export function orderKey(text: string): string {
  const folded = fold(text);
  return DIGIT.test(folded) ? folded.replace(DIGITS, (digits) => digits.padStart(12, '0')) : folded;
}
