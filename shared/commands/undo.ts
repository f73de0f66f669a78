import { z } from 'zod';
import { whyFieldLocked, whyNotEditable } from '#shared/domain/applications/editing.ts';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { whyPeriodClosed } from '#shared/domain/periods/closed-periods.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { whyNotOwnExpert } from '#shared/domain/schedule/own-experts.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { tableSchemas } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from './command.ts';

const changeOf = <T extends 'applications' | 'personal' | 'dossiers' | 'filings'>(table: T) =>
  z.object({
    table: z.literal(table),
    id: z.string(),
    before: tableSchemas[table],
    after: tableSchemas[table],
  });

const argsSchema = z.object({
  /** The row changes of the act that is taken back, as its verdict kept them. */
  changes: z
    .array(
      z.discriminatedUnion('table', [
        changeOf('applications'),
        changeOf('personal'),
        changeOf('dossiers'),
        changeOf('filings'),
      ]),
    )
    .min(1)
    .max(100_000),
});
type Args = z.infer<typeof argsSchema>;
type Change = Args['changes'][number];
type ApplicationChange = Extract<Change, { table: 'applications' }>;

/** Fields that only the law's own acts change; an undo may not touch them, save acceptance by choosing a period. */
const lawful = [
  'municipalityId',
  'systemNo',
  'registrationNo',
  'registeredOn',
  'claimedCategory',
  'post',
  'form',
  'intakeRefusal',
] as const;

/** What of them is typed in a draft, which is not filed yet: it goes back like any other word of it. */
const ofDrafting: ReadonlySet<string> = new Set(['claimedCategory', 'post', 'form']);

/** What choosing a period and appointing experts changes; taking anything else back needs the right to edit. */
const ofPlanning: ReadonlySet<string> = new Set(['period', 'expertIds', 'status', 'stages']);

/**
 * Takes back an edit, a period or an appointment: each row returns to what it was, provided nobody has changed it
 * since and it would be allowed now: no edit once the expertise has begun, no expert who has no room any more.
 * Registration, refusal and approval cannot be taken back. A compensating command, itself part of the history.
 */
export const undo: Command<Args, Change> = {
  name: 'application.undo',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, change) => whyRefused(view, actor, change, new Map()),
  decide(view, args, context) {
    const coming = new Map<string, number>();
    for (const change of args.changes) {
      const refusal = whyRefused(view, context.actor, change, coming);
      if (refusal) return err(refusal);
    }
    const changes = args.changes.map((change) => reversed(change));
    return ok({ changes });
  },
};

/** `coming` counts what the changes before this one give back to each expert in each period. */
function whyRefused(view: View, actor: Actor, change: Change, coming: Map<string, number>): Refusal | null {
  if (!equalJson(view.get(change.table, change.id), change.after)) return refuse('undo.changedSince', {});
  const application = view.get('applications', change.id);
  if (!application) return refuse('application.gone', {});
  const edit = isFrom('editDraft', application.status) ? 'editDraft' : 'edit';
  // How it was filed is fixed by filing; in a draft it is typed.
  if (change.table === 'filings' && edit !== 'editDraft') return refuse('undo.notUndoable', {});
  if (change.table !== 'applications') return mayActOn(view, actor, edit, application) ?? whyNotEditable(application);
  if (!isUndoable(view, change)) return refuse('undo.notUndoable', {});
  const isPlanning = changedFields(change).every((field) => ofPlanning.has(field));
  const refusal = mayActOn(view, actor, isPlanning ? 'plan' : edit, application) ?? whyNotEditable(application);
  return refusal ?? whyPlanImpossible(view, actor, change, coming);
}

function isUndoable(view: View, { before, after }: ApplicationChange): boolean {
  const isDrafting = isFrom('editDraft', before.status) && isFrom('editDraft', after.status);
  const isFixed = (field: (typeof lawful)[number]) =>
    !(isDrafting && ofDrafting.has(field)) && !(field === 'municipalityId' && wentWithSchool(view, before, after));
  if (lawful.some((field) => isFixed(field) && !equalJson(before[field], after[field]))) return false;
  if (before.receivedAt !== after.receivedAt && whyFieldLocked(after, 'receivedAt')) return false;
  if (before.status === after.status) return equalJson(before.stages, after.stages);
  const isAcceptance = before.status === 'REGISTERED' && after.status === 'ACCEPTED';
  return isAcceptance && equalJson(before.stages, after.stages.slice(0, -1));
}

/** Until it stands in a schedule an application goes to another municipality with its school, and comes back with it. */
function wentWithSchool(view: View, before: Application, after: Application): boolean {
  const isPlanned = (one: Application) => one.period !== null || one.expertIds.length > 0;
  if (before.organisationId === after.organisationId || isPlanned(before) || isPlanned(after)) return false;
  return view.get('organisations', before.organisationId)?.municipalityId === before.municipalityId;
}

/** Whether the period and the experts of before would be allowed now: others may have taken the room since (R17). */
function whyPlanImpossible(
  view: View,
  actor: Actor,
  { before, after }: ApplicationChange,
  coming: Map<string, number>,
): Refusal | null {
  const isPlanSame = before.period === after.period && equalJson(before.expertIds, after.expertIds);
  if (isPlanSame && before.organisationId === after.organisationId) return null;
  if (!isPlanSame && !isFrom('assignExperts', after.status)) return refuse('undo.notUndoable', {});
  const closed = before.period === after.period ? null : whyPeriodClosed(view, before.period);
  if (closed) return closed;
  const panel = before.expertIds.flatMap((id) => view.get('experts', id) ?? []);
  if (panel.length < before.expertIds.length) return refuse('assignment.expertGone', {});
  for (const expert of panel) {
    const place = `${expert.id}|${before.period}`;
    const others = coming.get(place) ?? 0;
    const isBack = !after.expertIds.includes(expert.id);
    const refusal =
      (isBack ? whyNotOwnExpert(view, actor, expert) : null) ??
      whyNotAssignable(view, heldNow(before, after), expert, before.period ?? '', panel, others);
    if (refusal) return refusal;
    if (before.period !== after.period || isBack) coming.set(place, others + 1);
  }
  return null;
}

/** The application as it would be, with the place in the period that it has now: its own load is not counted twice. */
function heldNow(before: Application, after: Application): Application {
  return { ...before, period: after.period, expertIds: after.expertIds };
}

function changedFields({ before, after }: Change): readonly string[] {
  const was: Readonly<Record<string, unknown>> = before;
  return Object.entries(after).flatMap(([field, value]) => (equalJson(was[field], value) ? [] : [field]));
}

function reversed({ table, id, before, after }: Change): RowChange {
  // Table and rows agree by the schema; the union cannot say so once it is taken apart.
  return { table, id, before: after, after: before } as RowChange;
}
