import type { z } from 'zod';
import type { editApplication } from '#shared/commands/edit-application.ts';
import { applicationChangesSchema } from '#shared/commands/edited-fields.ts';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { valueOfText } from './field-text.ts';
import { fieldNames } from './form-base.ts';
import type { TextOf } from './form-findings.ts';
import type { placeArgs } from './form-place.ts';

/** The arguments of a new draft. */
export type DraftArgs = z.infer<(typeof createDraft)['args']>;

/** The arguments of an edit. */
export type EditArgs = z.infer<(typeof editApplication)['args']>;

/** Whose the application is, and the card from which it was filled in. */
export type DraftOwner = Pick<DraftArgs, 'applicantId' | 'card'>;

type PlaceArgs = NonNullable<ReturnType<typeof placeArgs>>;

/** The whole form as a new draft. The form has been judged: what cannot be stored never comes here. */
export function draftArgs(id: string, textOf: TextOf, place: PlaceArgs, owner: DraftOwner): DraftArgs {
  const { organisationId, ...newPlace } = place;
  const values = valuesOf(textOf, fieldNames);
  // Each part of the arguments takes its own fields and leaves the others.
  return createDraft.args.parse({
    application: { heldUntil: null, epguNo: null, ...values, id, organisationId },
    snils: values.snils,
    personal: values,
    dossier: values,
    channel: values.channel,
    isSigned: values.isSigned,
    receivedAt: values.receivedAt,
    ...owner,
    ...newPlace,
  });
}

/** What has been changed, as an edit of the office's draft. */
export function editArgs(
  id: string,
  textOf: TextOf,
  changed: readonly EditableField[],
  place: PlaceArgs | null,
  card?: DraftOwner['card'],
): EditArgs {
  const { organisationId, ...newPlace } = place ?? {};
  const changes = valuesOf(
    textOf,
    changed.filter((field) => field !== 'organisationId'),
  );
  const withPlace = changed.includes('organisationId') && organisationId !== undefined;
  const named = card ? { card } : {};
  return { id, changes: withPlace ? { ...changes, organisationId } : changes, reason: '', ...named, ...newPlace };
}

function valuesOf(textOf: TextOf, fields: readonly EditableField[]) {
  const entries = fields
    .filter((field) => field !== 'organisationId')
    .map((field) => [field, valueOfText(field, textOf(field))] as const)
    .filter(([field, value]) => value !== null || isNullable(field));
  return applicationChangesSchema.parse(Object.fromEntries(entries));
}

/** Fields whose record says «nothing» by null; a choice or a date that must be there is left as it is. */
function isNullable(field: EditableField): boolean {
  return applicationChangesSchema.shape[field].safeParse(null).success;
}
