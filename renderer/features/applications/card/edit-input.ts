import { z } from 'zod';
import type { editApplication } from '#shared/commands/edit-application.ts';
import { type EditableField, editableFields } from '#shared/domain/applications/editable-fields.ts';
import { whyFieldLocked } from '#shared/domain/applications/editing.ts';
import { readEmail, readEpguNo, readPhone } from '#shared/domain/intake/contacts.ts';
import { readSnils } from '#shared/domain/intake/snils.ts';
import { formatSnils } from '#shared/domain/personal/snils-text.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { type Application, applicationSchema } from '#shared/records/application.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { readDate } from '../../../ui/date-text.ts';
import { uiTexts } from '../../../ui/texts.ts';
import type { CardData } from './card-data.ts';
import { texts } from './texts.ts';

/** What has been typed into the form, per field; a field that is absent stands as it was. Ids are names. */
export type EditInput = { readonly [F in EditableField]?: string };

/** The fields of the form. */
export const fieldNames: readonly EditableField[] = Object.keys(editableFields).filter(isEditableField);

/** A draft of the form. */
export const editDraftSchema = z.object({
  input: z.partialRecord(z.enum(fieldNames), z.string()),
  reason: z.string(),
});

/** The changes as the command takes them. */
export type EditArgs = z.infer<(typeof editApplication)['args']>;

/** The text of a field as the form first shows it. */
export function shownText(card: CardData, field: EditableField): string {
  if (field === 'snils') return formatSnils(card.personal?.snils ?? '');
  if (field === 'organisationId') return card.organisation?.name ?? '';
  if (field === 'heldUntil' || field === 'receivedAt') return shownDate(card.application[field]);
  return card.application[field] ?? '';
}

/** The fields whose text differs from what stands, and that may be changed now. */
export function changedFields(card: CardData, input: EditInput): readonly EditableField[] {
  return fieldNames.filter((field) => {
    const typed = input[field];
    if (typed === undefined || whyFieldLocked(card.application, field)) return false;
    const date = dateFields.has(field) ? readDate(typed) : null;
    return (date ? formatDate(date) : typed.trim()) !== shownText(card, field);
  });
}

/** What is wrong with a field, in words; null when it can be written. */
export function problemOf(field: EditableField, text: string): string | null {
  const typed = text.trim();
  if (requiredFields.has(field) && typed === '') return texts.form.required(editableFields[field]);
  if (typed === '') return null;
  if (dateFields.has(field) && readDate(typed) === null) return uiTexts.noSuchDate;
  if (field === 'snils') return snilsProblem(typed);
  if (field === 'email' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(readEmail(typed))) return texts.form.badEmail;
  if (field === 'epguNo' && !/^\d{8,12}$/.test(readEpguNo(typed) ?? '')) return texts.form.badEpguNo;
  return null;
}

/** The arguments of the command: values as they are stored, and the organisation when it is a new one. */
export function editArgs(view: View, card: CardData, input: EditInput, reason: string, newId: () => string): EditArgs {
  const { application } = card;
  const changes: Record<string, unknown> = {};
  let newOrganisation: Organisation | undefined;
  for (const field of changedFields(card, input)) {
    const typed = (input[field] ?? '').trim();
    if (field === 'organisationId') {
      const known = organisationNamed(view, application.municipalityId, typed);
      newOrganisation = known ? undefined : { id: newId(), name: typed, municipalityId: application.municipalityId };
      changes.organisationId = known?.id ?? newOrganisation?.id;
    } else {
      changes[field] = storedValue(field, typed);
    }
  }
  return { id: application.id, changes: changesSchema.parse(changes), reason: reason.trim(), newOrganisation };
}

/** «Петров Г. Г.», as the application has it now: the message of a correction outlives the card that it was made on. */
export function personOf(view: View, application: Application): string {
  return surnameWithInitials(view.get('applications', application.id) ?? application);
}

/** The organisation of this name in the municipality, however it is spelt. */
export function organisationNamed(view: View, municipalityId: string, name: string): Organisation | undefined {
  const wanted = fold(name);
  for (const organisation of view.all('organisations')) {
    if (organisation.municipalityId === municipalityId && fold(organisation.name) === wanted) return organisation;
  }
  return undefined;
}

const requiredFields: ReadonlySet<EditableField> = new Set([
  'lastName',
  'firstName',
  'organisationId',
  'post',
  'receivedAt',
]);

const dateFields: ReadonlySet<EditableField> = new Set(['heldUntil', 'receivedAt']);

const changesSchema = applicationSchema.extend({ snils: z.string() }).partial();

function isEditableField(name: string): name is EditableField {
  return name in editableFields;
}

function storedValue(field: EditableField, typed: string): unknown {
  switch (field) {
    case 'heldUntil':
    case 'receivedAt':
      return readDate(typed);
    case 'epguNo':
      return readEpguNo(typed);
    case 'phone':
      return readPhone(typed);
    case 'email':
      return readEmail(typed);
    case 'snils':
      return typed.replace(/\D/g, '');
    default:
      return typed;
  }
}

function shownDate(date: LocalDate | null): string {
  return date ? formatDate(date) : '';
}

function snilsProblem(typed: string): string | null {
  const reading = readSnils(typed);
  if (reading.kind === 'wrong') return texts.form.badSnils(reading.expected);
  return reading.kind === 'odd' ? texts.form.oddSnils(reading.digitCount) : null;
}
