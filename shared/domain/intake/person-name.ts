import type { PersonName } from '#shared/records/common.ts';
import { cleanText, clip, isBlank, mendLookAlikes } from './text.ts';

/** Parts of Turkic patronymics that are written small. */
const SMALL_PARTS = new Set(['оглы', 'оглу', 'улы', 'уулу', 'кызы', 'гызы', 'кизи']);
const NAME_LENGTH = 100;

/** A part of a name in proper case when it came in capitals or in small letters; «ПЕТРОВА-ВОДКИНА» is «Петрова-Водкина». */
export function properCaseName(text: string): string {
  const clean = cleanText(mendLookAlikes(text));
  if (USUAL_NAME.test(clean) || FORMULA.test(clean)) return clean;
  return clean
    .replace(/\s*[-‐‑–—]\s*/g, '-')
    .split(' ')
    .map((word) => word.split('-').map(properCasePart).join('-'))
    .join(' ');
}

/** Words of two letters and more, each with one capital at its head. */
const USUAL_NAME = /^[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)*$/;

/** A formula or an error of a table; it is shown as it stands in the cell. */
const FORMULA = /[=#]/;

function properCasePart(part: string): string {
  const lower = part.toLowerCase();
  if (SMALL_PARTS.has(lower)) return lower;
  const isMixed = part !== part.toUpperCase() && part !== lower;
  if (isMixed || part.length < 2) return part.length === 1 ? part.toUpperCase() : part;
  return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * «Фамилия Имя Отчество» of one cell in parts: the first word, the second, and the rest. Initials without blanks
 * («Иванов И.И.») are separated. Missing parts are empty.
 */
export function splitFullName(text: string): PersonName {
  const spaced = text.includes('.') ? text.replace(/\.(?=\p{L})/gu, '. ') : text;
  const [lastName = '', firstName = '', ...rest] = properCaseName(spaced)
    .split(' ')
    .filter((word) => !isBlank(word));
  return nameOfParts(lastName, firstName, rest.join(' '));
}

/** A name whose parts stand in columns of their own. */
export function nameOfParts(lastName: string, firstName: string, patronymic: string): PersonName {
  return { lastName: partOf(lastName), firstName: partOf(firstName), patronymic: partOf(patronymic) };
}

function partOf(text: string): string {
  return isBlank(text) ? '' : clip(properCaseName(text), NAME_LENGTH);
}
