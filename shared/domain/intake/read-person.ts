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

/** The problem of a name without a last or a first name; null when both are there. */
export function nameProblem({ lastName, firstName }: PersonName): Problem | null {
  if (lastName !== '' && firstName !== '') return null;
  const code = lastName !== '' ? 'name.noFirstName' : firstName !== '' ? 'name.noLastName' : 'name.empty';
  return { rowClass: 'missingFio', field: 'fullName', reason: problem(code, {}) };
}

function readName(texts: FieldTexts): PersonName {
  if (texts.fullName !== undefined) return splitFullName(texts.fullName);
  return nameOfParts(texts.lastName ?? '', texts.firstName ?? '', texts.patronymic ?? '');
}

function named(place: string): string {
  return isBlank(place) ? UNNAMED_PLACE : place;
}
