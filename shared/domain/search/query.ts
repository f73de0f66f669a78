import { fold } from './fold.ts';

/** One thing that must be found in a row: any of these substrings of its haystack. */
export type Term = readonly string[];

/** What is searched: every term must be found. No terms: every row fits. */
export type Query = readonly Term[];

/** Between the fields of a haystack; cannot be typed, so that no term reaches over two fields. */
export const FIELD = '\u0001';

const NUMBER = /^[\d-]+$/;
const INITIAL = /^[а-яa-z]$/;
/** «дх»: initials without a dot, or the beginning of a name. */
const TWO_INITIALS = /^[а-я]{2}$/;

/**
 * Reads what was typed. «Баязитов Д Х», «Баязитов Д.Х.» and «Баязитов дх»: single letters beside a word are initials in
 * their order; two letters are also the beginning of a name.
 * «109-605»: also without dashes, as СНИЛС is kept. «000118»: also the whole number 118.
 */
export function parseQuery(text: string): Query {
  const words = splitWords(fold(text));
  const hasWord = words.some((word) => !INITIAL.test(word));
  return hasWord ? joinInitials(words) : words.map((word) => [word]);
}

/** Whether a haystack (see `haystackOf`) fits the query. */
export function fits(haystack: string, query: Query): boolean {
  for (const term of query) {
    if (!hasAny(haystack, term)) return false;
  }
  return true;
}

function hasAny(haystack: string, term: Term): boolean {
  for (const part of term) {
    if (haystack.includes(part)) return true;
  }
  return false;
}

/** «д.х.» are two words; «2.5» and «31.01» stay as typed. */
function splitWords(folded: string): string[] {
  return folded
    .replace(/([а-яa-z])\./g, '$1 ')
    .split(' ')
    .filter((word) => word !== '');
}

function joinInitials(words: readonly string[]): Term[] {
  const terms: Term[] = [];
  let initials = '';
  for (const word of words) {
    if (INITIAL.test(word)) {
      initials += ` ${word}`;
      continue;
    }
    terms.push(TWO_INITIALS.test(word) && words.length > 1 ? [word, ` ${[...word].join(' ')}`] : alternativesOf(word));
  }
  if (initials !== '') terms.push([initials]);
  return terms;
}

function alternativesOf(word: string): Term {
  if (!NUMBER.test(word)) return [word];
  const digits = word.replaceAll('-', '');
  const bare = digits.replace(/^0+/, '');
  const parts = [word];
  if (digits !== word && digits !== '') parts.push(digits);
  if (bare !== digits && bare !== '') parts.push(`${FIELD}${bare}${FIELD}`);
  return parts;
}
