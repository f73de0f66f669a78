import { z } from 'zod';
import { dossierOf } from '#shared/domain/applications/dossier-of.ts';
import {
  applicationFields,
  dossierFields,
  type EditableField,
  filingFields,
  personalFields,
} from '#shared/domain/applications/editable-fields.ts';
import { whyFieldLocked, whyNotEditable } from '#shared/domain/applications/editing.ts';
import { remarksAfterEdit } from '#shared/domain/applications/remarks-after-edit.ts';
import { whyNotOfCard } from '#shared/domain/employees/card-link.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import { employeeFilingSchema } from '#shared/records/employee-filing.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { replaceApplication } from './applications.ts';
import type { Command } from './command.ts';
import { type ApplicationChanges, applicationChangesSchema } from './edited-fields.ts';
import { municipalityOfPlace, newPlaceShape, placeChanges } from './filing/new-place.ts';
import { put } from './rows.ts';

const argsSchema = z.object({
  id: idSchema,
  changes: applicationChangesSchema,
  reason: z.string().max(1000),
  /** The card of the worker from which the rest of a draft was filled in. */
  card: employeeFilingSchema.omit({ id: true }).optional(),
  ...newPlaceShape,
});
type Args = z.infer<typeof argsSchema>;

/**
 * Puts right what was typed wrong. In a draft everything; afterwards, until the expertise, contacts and clerical errors
 * with a reason; category, post and form never. Can be undone.
 */
export const editApplication: Command<Args, Application> = {
  name: 'application.edit',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    mayActOn(view, actor, isFrom('editDraft', application.status) ? 'editDraft' : 'edit', application) ??
    whyNotEditable(application),
  decide(view, args, context) {
    const before = view.get('applications', args.id);
    if (!before) return err(refuse('application.gone', {}));
    const refusal = this.permit(view, context.actor, before) ?? whyRefused(view, before, args);
    if (refusal) return err(refusal);
    const changes = rowChanges(view, before, args);
    if (changes.length === 0) return err(refuse('application.nothingChanged', {}));
    return ok({ changes, reason: args.reason.trim() });
  },
};

function whyRefused(view: View, application: Application, args: Args): Refusal | null {
  for (const field of changedFields(view, application, args)) {
    const refusal = whyFieldLocked(application, field);
    if (refusal) return refusal;
  }
  const organisationId = args.changes.organisationId;
  if (organisationId !== undefined && municipalityOfPlace(view, args, organisationId) === null) {
    return refuse('application.badValue', { field: 'Место работы' });
  }
  const colleague = expertOf(view, application, organisationId);
  if (colleague) return refuse('application.expertsOrganisation', { expert: fullName(colleague) });
  const otherCard = whyCardRefused(view, application, args);
  if (otherCard) return otherCard;
  const needsReason = application.status !== 'DRAFT';
  return needsReason && args.reason.trim() === '' ? refuse('application.editReasonMissing', {}) : null;
}

/** Only a draft is filled in from a card; what is filed keeps the one that it has. */
function whyCardRefused(view: View, application: Application, { card, changes }: Args): Refusal | null {
  if (!card) return null;
  if (application.status !== 'DRAFT') return refuse('application.fieldLocked', { field: 'Карточка работника' });
  return whyNotOfCard(view, { ...application, ...part(changes, applicationFields) }, card);
}

/** The appointed expert who works in the new place of work: he may not study a colleague (R17). */
function expertOf(view: View, application: Application, organisationId: string | undefined): Expert | undefined {
  return application.expertIds
    .map((id) => view.get('experts', id))
    .find((expert) => expert !== undefined && expert.organisationId === organisationId);
}

function changedFields(view: View, application: Application, args: Args): EditableField[] {
  const current: Readonly<Record<string, unknown>> = {
    ...dossierOf(view, application.id),
    ...view.get('filings', application.id),
    ...view.get('personal', application.id),
    snils: snilsOf(view, application),
    ...application,
  };
  const fields = Object.entries(args.changes).filter(([field, value]) => !equalJson(current[field], value));
  return fields.map(([field]) => applicationChangesSchema.keyof().parse(field));
}

function rowChanges(view: View, before: Application, args: Args): RowChange[] {
  const { changes } = args;
  const edited = { ...before, ...placeOf(view, before, args), ...part(changes, applicationFields) };
  const after = { ...edited, remarks: remarksAfterEdit(before, edited, changes.snils) };
  return [
    ...(changes.organisationId === undefined ? [] : placeChanges(view, args, changes.organisationId)),
    ...(equalJson(before, after) ? [] : [replaceApplication(before, after)]),
    ...besideChanges(view, before, changes),
    ...cardChanges(view, before, args),
  ];
}

function cardChanges(view: View, { id }: Application, { card }: Args): readonly RowChange[] {
  const after = card && { ...card, id };
  return after && !equalJson(view.get('employeeFilings', id), after) ? [put(view, 'employeeFilings', after)] : [];
}

/** Changes of the records that stand beside the application; a record is made when something is first said in it. */
function besideChanges(view: View, { id }: Application, changes: ApplicationChanges): readonly RowChange[] {
  const personal = view.get('personal', id) ?? { id, snils: '' };
  const dossier = dossierOf(view, id);
  const filing = view.get('filings', id);
  const rows = [
    ...changed(personal, part(changes, personalFields), (after) => put(view, 'personal', after)),
    ...changed(dossier, part(changes, dossierFields), (after) => put(view, 'dossiers', after)),
  ];
  if (!filing) return rows;
  return [...rows, ...changed(filing, part(changes, filingFields), (after) => put(view, 'filings', after))];
}

function changed<Row extends object>(
  before: Row,
  fields: Partial<Row>,
  change: (after: Row) => RowChange,
): readonly RowChange[] {
  const after = { ...before, ...fields };
  return equalJson(before, after) ? [] : [change(after)];
}

/** The changes that belong to one record. */
function part<F extends EditableField>(changes: ApplicationChanges, of: Readonly<Record<F, string>>) {
  const names: ReadonlySet<string> = new Set(Object.keys(of));
  const picked = Object.entries(changes).filter(([field]) => names.has(field));
  return Object.fromEntries(picked) as Pick<ApplicationChanges, F>;
}

/** Until it stands in a schedule an application goes with its school: the coordinator of the new place deals with it. */
function placeOf(view: View, before: Application, args: Args): Partial<Application> {
  const { organisationId } = args.changes;
  if (organisationId === undefined || before.period !== null || before.expertIds.length > 0) return {};
  const municipalityId = municipalityOfPlace(view, args, organisationId);
  return municipalityId === null ? {} : { municipalityId };
}

function snilsOf(view: View, application: Application): string {
  return view.get('personal', application.id)?.snils ?? '';
}
