import type { BodyRow } from './body-rows.ts';
import { properCaseName } from './person-name.ts';
import { organisationName } from './place-name.ts';
import { postName } from './post-name.ts';
import { cleanText, isShouted } from './text.ts';

/** How many cells were brought to one form: СНИЛС by spelling, blanks, spellings of dates, capitals. */
export type Tidied = {
  readonly snils: number;
  readonly blanks: number;
  readonly dates: number;
  readonly capitals: number;
};

const USUAL_SNILS = /^\d{3}-\d{3}-\d{3} \d{2}$/;
const USUAL_DATE = /^(?:\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2})$/;

/** Counts what is written otherwise than lists show it. */
export function countTidied(rows: readonly BodyRow[]): Tidied {
  const counts = { snils: 0, blanks: 0, dates: 0, capitals: 0 };
  for (const { texts } of rows) {
    for (const text of Object.values(texts)) if (text !== cleanText(text)) counts.blanks += 1;
    if (texts.snils && /\d/.test(texts.snils) && !USUAL_SNILS.test(texts.snils)) counts.snils += 1;
    for (const date of [texts.receivedAt, texts.heldUntil, texts.categoryUntil])
      if (date && /\d/.test(date) && !USUAL_DATE.test(date)) counts.dates += 1;
    if (isCalmed(texts.fullName ?? texts.lastName, properCaseName)) counts.capitals += 1;
    if (isCalmed(texts.organisation, organisationName)) counts.capitals += 1;
    if (isCalmed(texts.post, postName)) counts.capitals += 1;
  }
  return counts;
}

function isCalmed(text: string | undefined, calm: (text: string) => string): boolean {
  return text !== undefined && isShouted(text) && calm(text) !== cleanText(text);
}
