import { z } from 'zod';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { whyFieldLocked, whyNotEditable } from '#shared/domain/applications/editing.ts';
import { remarksAfterEdit } from '#shared/domain/applications/remarks-after-edit.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { applicationSchema } from '#shared/records/application.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { personalSchema } from '#shared/records/personal.ts';
import { organisationSchema } from '#shared/records/place.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { replaceApplication } from './applications.ts';
import type { Command } from './command.ts';

const changesSchema = applicationSchema
  .pick({
    lastName: true,
    firstName: true,
    patronymic: true,
    organisationId: true,
    post: true,
    subject: true,
    heldCategory: true,
    heldUntil: true,
    claimedCategory: true,
    form: true,
    receivedAt: true,
    epguNo: true,
    phone: true,
    email: true,
    note: true,
  })
  .extend({ snils: personalSchema.shape.snils })
  .partial();

const argsSchema = z.object({
  id: idSchema,
  changes: changesSchema,
  reason: z.string().max(1000),
  /** A place of work that is not in the directory yet; `changes.organisationId` names it. */
  newOrganisation: organisationSchema.optional(),
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
  if (organisationId !== undefined && !knownOrganisation(view, args, organisationId)) {
    return refuse('application.badValue', { field: 'Место работы' });
  }
  const colleague = expertOf(view, application, organisationId);
  if (colleague) return refuse('application.expertsOrganisation', { expert: fullName(colleague) });
  const needsReason = application.status !== 'DRAFT';
  return needsReason && args.reason.trim() === '' ? refuse('application.editReasonMissing', {}) : null;
}

/** The appointed expert who works in the new place of work: he may not study a colleague (R17). */
function expertOf(view: View, application: Application, organisationId: string | undefined): Expert | undefined {
  return application.expertIds
    .map((id) => view.get('experts', id))
    .find((expert) => expert !== undefined && expert.organisationId === organisationId);
}

function knownOrganisation(view: View, args: Args, id: string): boolean {
  return view.get('organisations', id) !== undefined || args.newOrganisation?.id === id;
}

function changedFields(view: View, application: Application, args: Args): EditableField[] {
  const current: Readonly<Record<string, unknown>> = { ...application, snils: snilsOf(view, application) };
  const fields = Object.entries(args.changes).filter(([field, value]) => !equalJson(current[field], value));
  return fields.map(([field]) => changesSchema.keyof().parse(field));
}

function rowChanges(view: View, before: Application, args: Args): RowChange[] {
  const changes: RowChange[] = [];
  const { snils, ...ofApplication } = args.changes;
  const organisation = args.newOrganisation;
  if (organisation && ofApplication.organisationId === organisation.id) {
    changes.push({ table: 'organisations', id: organisation.id, before: null, after: organisation });
  }
  const edited = { ...before, ...ofApplication };
  const after = { ...edited, remarks: remarksAfterEdit(before, edited, snils) };
  if (!equalJson(before, after)) changes.push(replaceApplication(before, after));
  if (snils !== undefined && snils !== snilsOf(view, before)) {
    const personal = view.get('personal', before.id) ?? null;
    changes.push({ table: 'personal', id: before.id, before: personal, after: { ...personal, id: before.id, snils } });
  }
  return changes;
}

function snilsOf(view: View, application: Application): string {
  return view.get('personal', application.id)?.snils ?? '';
}
