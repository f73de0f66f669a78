import type { Refusal } from '#shared/kernel/refusal.ts';
import type { View } from '#shared/records/view.ts';
import { checkEmail } from '../checks/check-contacts.ts';
import { refuseHelp } from '../refusals/help-refusals.ts';
import { fold } from '../search/fold.ts';

/** «Форма обратной связи» (S3, domain §2.25). */
export type Feedback = {
  readonly name: string;
  readonly email: string;
  readonly topic: string;
  readonly question: string;
};

/** What the program tells of itself in the letter: nothing of the office's data. */
export type ProgramFacts = {
  readonly version: string;
  readonly runtime: string;
  readonly incidents: readonly {
    readonly id: string;
    readonly at: string;
    readonly where: string;
    readonly name: string;
  }[];
};

/** Why the letter cannot be made, or null: a field is empty, or it names an applicant or tells a СНИЛС or a passport. */
export function whyNotSendable(view: View, feedback: Feedback): Refusal | null {
  const { name, email, topic, question } = feedback;
  const blank = [name, email, topic, question].some((text) => text.trim() === '');
  if (blank) return refuseHelp('help.feedbackIncomplete', {});
  if (checkEmail(email).length > 0) return refuseHelp('help.badEmail', { email });
  return whyPersonal(view, `${topic} ${question}`);
}

/** The words of the letter, just as they are shown before it is saved. */
export function feedbackText(
  { name, email, question }: Feedback,
  { version, runtime, incidents }: ProgramFacts,
): string {
  const codes = incidents.map(({ id, at, where, name: place }) => `${at} ${id} (${where}: ${place})`);
  return [
    question.trim(),
    '',
    `${name.trim()}, ${email.trim()}`,
    '',
    `Версия программы: ${version} (${runtime})`,
    codes.length === 0 ? 'Сбоев не записано.' : 'Коды сбоев:',
    ...codes,
  ].join('\n');
}

/** СНИЛС with or without dashes, and a passport's series with its number. */
const NUMBERS = /(\d{3}[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2})|(\d{2}\s?\d{2}\s?№?\s?\d{6})/u;

function whyPersonal(view: View, text: string): Refusal | null {
  const number = NUMBERS.exec(text)?.[0];
  if (number !== undefined) return refuseHelp('help.personalNumber', { text: number });
  const words = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
  const known = new Set(words);
  const pairs = new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  if (pairs.size === 0) return null;
  for (const person of view.all('applications')) {
    const { lastName, firstName } = person;
    if (!known.has(fold(lastName))) continue;
    if (pairs.has(fold(`${lastName} ${firstName}`)) || pairs.has(fold(`${firstName} ${lastName}`))) {
      return refuseHelp('help.personalName', { name: `${lastName} ${firstName}` });
    }
  }
  return null;
}
