import { nbsp, thinNbsp } from './spaces.ts';

/** Forms of a counted word: 1 заявление, 2 заявления, 5 заявлений. */
export type PluralForms = readonly [one: string, few: string, many: string];

const rules = new Intl.PluralRules('ru');

/** The form of the word that goes with the count. */
export function plural(count: number, forms: PluralForms): string {
  const rule = rules.select(count);
  if (rule === 'one') return forms[0];
  return rule === 'many' ? forms[2] : forms[1];
}

/** «1 заявление», «22 заявления», «1 205 заявлений», kept on one line. */
export function counted(count: number, forms: PluralForms): string {
  return `${grouped(count)}${nbsp}${plural(count, forms)}`;
}

/** A whole number with narrow spaces between thousands; four digits too, as lists need equal looks. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, thinNbsp);
}
