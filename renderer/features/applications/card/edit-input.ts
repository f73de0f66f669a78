import { z } from 'zod';
import type { editApplication } from '#shared/commands/edit-application.ts';
import { type EditableField, editableFields } from '#shared/domain/applications/editable-fields.ts';
import { whyFieldLocked } from '#shared/domain/applications/editing.ts';
import { readEmail, readEpguNo } from '#shared/domain/intake/contacts.ts';
import { readSnils } from '#shared/domain/intake/snils.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { readDate } from '../../../ui/date-text.ts';
import { kindOf } from '../new/field-kinds.ts';
import { type FieldTexts, tidied } from '../new/field-text.ts';
import { fieldNames, isEditableField, textsOf } from '../new/form-base.ts';
import { type Place, placeArgs, placeOf } from '../new/form-place.ts';
import { whyUnwritable } from '../new/form-state.ts';
import { editArgs as changesOf } from '../new/form-writing.ts';
import type { CardData } from './card-data.ts';
import { texts } from './texts.ts';

/** What has been typed into the form, per field, with the municipality of a new place of work. */
export type EditInput = FieldTexts & { readonly municipality?: string };

/** A draft of the form. What it holds of fields that are no more is passed over. */
export const editDraftSchema = z.object({
  input: z.record(z.string(), z.string()).transform((input): EditInput => {
    const known = Object.entries(input).filter(([name]) => isEditableField(name) || name === 'municipality');
    return Object.fromEntries(known);
  }),
  reason: z.string(),
});

/** The changes as the command takes them. */
export type EditArgs = z.infer<(typeof editApplication)['args']>;

/** The fields whose text differs from what stands, and that may be changed now. */
export function changedFields(card: CardData, input: EditInput): readonly EditableField[] {
  const shown = textsOf(card);
  return fieldNames.filter((field) => {
    const typed = input[field];
    if (typed === undefined || whyFieldLocked(card.application, field)) return false;
    const date = kindOf(field) === 'date' ? readDate(typed) : null;
    return (date ? formatDate(date) : tidied(field, typed.trim())) !== shown[field];
  });
}

/** What is wrong with a field, in words; null when it can be written. */
export function problemOf(field: EditableField, text: string): string | null {
  const typed = text.trim();
  if (requiredFields.has(field) && typed === '') return texts.form.required(editableFields[field]);
  if (typed === '') return null;
  if (field === 'snils') return snilsProblem(typed);
  if (field === 'email' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(readEmail(typed))) return texts.form.badEmail;
  if (field === 'epguNo' && !/^\d{8,12}$/.test(readEpguNo(typed) ?? '')) return texts.form.badEpguNo;
  return whyUnwritable(field, typed);
}

/** The arguments of the command: values as they are stored, and the organisation when it is a new one. */
export function editArgs(view: View, card: CardData, input: EditInput, reason: string, newId: () => string): EditArgs {
  const shown = textsOf(card);
  const textOf = (field: EditableField) => input[field] ?? shown[field];
  const place = placeArgs(placeIn(view, card, input), newId);
  return { ...changesOf(card.application.id, textOf, changedFields(card, input), place), reason: reason.trim() };
}

/** The place of work as it stands in the form; its municipality is that of the application until another is named. */
export function placeIn(view: View, card: CardData, input: EditInput): Place {
  const name = input.organisationId ?? card.organisation?.name ?? '';
  return placeOf(view, name, input.municipality ?? card.municipality?.name ?? '');
}

/** «Петров Г. Г.», as the application has it now: the message of a correction outlives the card that it was made on. */
export function personOf(view: View, application: Application): string {
  return surnameWithInitials(view.get('applications', application.id) ?? application);
}

const requiredFields: ReadonlySet<EditableField> = new Set([
  'lastName',
  'firstName',
  'organisationId',
  'post',
  'receivedAt',
]);

function snilsProblem(typed: string): string | null {
  const reading = readSnils(typed);
  if (reading.kind === 'wrong') return texts.form.badSnils(reading.expected);
  return reading.kind === 'odd' ? texts.form.oddSnils(reading.digitCount) : null;
}
