import { getFirstnameGender } from 'lvovich';
import type { PersonName } from '#shared/records/common.ts';

/** A person's sex as grammar needs it. */
export type Sex = 'male' | 'female';

/** What a name says of the sex; null when it says nothing. Only a patronymic or a clear pair of names is sure. */
export type SexGuess = { readonly sex: Sex | null; readonly isSure: boolean };

const malePatronymic = /(ич|\s(оглы|оглу|улы|уулу))$/iu;
const femalePatronymic = /(вна|чна|\s(кызы|гызы|кизи))$/iu;
const maleSurname = /(ов|ев|ёв|ин|ын|[сц]кий|[сц]кой|ый)$/iu;
const femaleSurname = /(ова|ева|ёва|ина|ына|[сц]кая|ая|яя)$/iu;

/** First names by which both men and women are called. */
const common = new Set(['саша', 'женя', 'валя', 'шура', 'слава', 'паша', 'ася']);

/**
 * The sex by the patronymic («…ич», «оглы»: a man; «…вна», «кызы»: a woman); lvovich alone left 4 of 35 people without
 * any. Without a patronymic by the first name, or by the surname, and then only where the two do not contradict. A third
 * part that is no patronymic («Ким Ен Су») is a name of another people: nothing is guessed.
 */
export function sexOf({ lastName, firstName, patronymic }: PersonName): SexGuess {
  const middle = ` ${patronymic.trim()}`;
  if (malePatronymic.test(middle)) return { sex: 'male', isSure: true };
  if (femalePatronymic.test(middle)) return { sex: 'female', isSure: true };
  if (middle !== ' ') return { sex: null, isSure: false };
  const first = sexOfFirstName(firstName);
  const last = sexOfSurname(lastName);
  if (first !== null && last !== null && first !== last) return { sex: null, isSure: false };
  return { sex: first ?? last, isSure: first !== null };
}

function sexOfFirstName(firstName: string): Sex | null {
  const name = firstName.trim().toLowerCase();
  if (common.has(name) || /[^а-яё-]/u.test(name)) return null;
  const gender = getFirstnameGender(name);
  return gender === 'male' || gender === 'female' ? gender : null;
}

function sexOfSurname(lastName: string): Sex | null {
  if (femaleSurname.test(lastName)) return 'female';
  return maleSurname.test(lastName) ? 'male' : null;
}
