import { dossierOf } from '#shared/domain/applications/dossier-of.ts';
import { type EditableField, editableFields } from '#shared/domain/applications/editable-fields.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Filing } from '#shared/records/filing.ts';
import type { Personal } from '#shared/records/personal.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../../office/office.ts';
import { type FieldTexts, SET, textOfValue } from './field-text.ts';
import { texts } from './texts.ts';

/** Names of all fields that are typed. */
export const fieldNames: readonly EditableField[] = Object.keys(editableFields).filter(isEditableField);

/** Whether this is the name of a field. */
export function isEditableField(name: string): name is EditableField {
  return name in editableFields;
}

/** The rows in which the fields of one application are kept. */
export type FormRows = {
  readonly application: Partial<Application>;
  readonly personal: Personal | undefined;
  readonly dossier: Dossier;
  readonly filing: Filing | undefined;
  readonly organisation: Organisation | undefined;
};

/** What an application says, field by field, as a form shows it. */
export function textsOf(rows: FormRows): Required<FieldTexts> {
  const values: Readonly<Record<string, unknown>> = {
    ...rows.dossier,
    ...rows.filing,
    ...rows.personal,
    ...rows.application,
    organisationId: rows.organisation?.name ?? '',
  };
  return allTexts((field) => textOfValue(field, values[field]));
}

/** The rows of an application of the office. */
export function rowsOf(view: View, application: Application): FormRows {
  const { id } = application;
  return {
    application,
    personal: view.get('personal', id),
    dossier: dossierOf(view, id),
    filing: view.get('filings', id),
    organisation: view.get('organisations', application.organisationId),
  };
}

/** What stands in a form that nobody has touched yet. */
export function freshTexts(office: Office): Required<FieldTexts> {
  const isOwn = office.actor.role === 'teacher';
  const own = isOwn ? office.view.get('users', office.actor.userId) : undefined;
  const preset: FieldTexts = {
    channel: isOwn ? 'PORTAL' : 'IN_PERSON',
    receivedAt: formatDate(office.today()),
    citizenship: texts.citizenship,
    lastName: own?.lastName ?? '',
    firstName: own?.firstName ?? '',
    patronymic: own?.patronymic ?? '',
    email: own?.email ?? '',
  };
  return allTexts((field) => preset[field] ?? '');
}

/** Whether a flag is set. */
export function isSet(text: string): boolean {
  return text === SET;
}

function allTexts(textOf: (field: EditableField) => string): Required<FieldTexts> {
  const entries = fieldNames.map((field) => [field, textOf(field)] as const);
  // Every field has its entry: the names are the keys themselves.
  return Object.fromEntries(entries) as Required<FieldTexts>;
}
