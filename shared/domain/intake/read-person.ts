import type { Refusal } from '#shared/kernel/refusal.ts';
import type { PersonName } from '#shared/records/common.ts';
import { readEmail, readPhone } from './contacts.ts';
import type { FieldTexts } from './fields.ts';
import type { IntakeDraft, Problem } from './intake-row.ts';
import { nameOfParts, splitFullName } from './person-name.ts';
import { municipalityName, organisationName } from './place-name.ts';
import { postName } from './post-name.ts';
import { problem } from './problem.ts';
import { clip, isBlank } from './text.ts';

/** A place that the row does not name; it is shown so, and can be set right later. */
export const UNNAMED_PLACE = 'Не указано';
const LETTER = /[\p{Script=Cyrillic}\p{Script=Latin}]/u;
/** So much of a cell that is no name is quoted in the reason. */
const SHOWN_LENGTH = 40;
const CONTACT_LENGTH = 100;
const EMAIL_LENGTH = 200;

/** Reads what applications and experts have in common. */
export function readPerson(texts: FieldTexts): IntakeDraft {
  return {
    ...readName(texts),
    municipality: named(municipalityName(texts.municipality ?? '')),
    organisation: named(organisationName(texts.organisation ?? '')),
    post: isBlank(texts.post ?? '') ? '' : postName(texts.post ?? ''),
    subject: isBlank(texts.subject ?? '') ? '' : postName(texts.subject ?? ''),
    phone: clip(readPhone(texts.phone ?? ''), CONTACT_LENGTH),
    email: clip(readEmail(texts.email ?? ''), EMAIL_LENGTH),
  };
}

/** The problem of a name without a last or a first name, or with a part that is no name; null when all is well. */
export function nameProblem({ lastName, firstName, patronymic }: PersonName): Problem | null {
  const odd = [lastName, firstName].find(isNoName) ?? (isFormula(patronymic) ? patronymic : undefined);
  if (odd !== undefined) return missingFio(problem('name.notAName', { text: clip(odd, SHOWN_LENGTH) }));
  if (lastName !== '' && firstName !== '') return null;
  const code = lastName !== '' ? 'name.noFirstName' : firstName !== '' ? 'name.noLastName' : 'name.empty';
  return missingFio(problem(code, {}));
}

function missingFio(reason: Refusal): Problem {
  return { rowClass: 'missingFio', field: 'fullName', reason };
}

/** «=1+1», «#ДЕЛ/0!», «12»: what a spreadsheet leaves where a name should stand. A blank is missing, not odd. */
function isNoName(part: string): boolean {
  return part !== '' && (isFormula(part) || /\d/.test(part) || !LETTER.test(part));
}

function isFormula(part: string): boolean {
  return /[=#]/.test(part);
}

function readName(texts: FieldTexts): PersonName {
  if (texts.fullName !== undefined) return splitFullName(texts.fullName);
  return nameOfParts(texts.lastName ?? '', texts.firstName ?? '', texts.patronymic ?? '');
}

function named(place: string): string {
  return isBlank(place) ? UNNAMED_PLACE : place;
}
