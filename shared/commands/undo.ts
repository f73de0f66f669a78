import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { tableSchemas } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from './command.ts';

const changeOf = <T extends 'applications' | 'personal'>(table: T) =>
  z.object({
    table: z.literal(table),
    id: z.string(),
    before: tableSchemas[table],
    after: tableSchemas[table],
  });

const argsSchema = z.object({
  /** The row changes of the act that is taken back, as its verdict kept them. */
  changes: z
    .array(z.discriminatedUnion('table', [changeOf('applications'), changeOf('personal')]))
    .min(1)
    .max(100_000),
});
type Args = z.infer<typeof argsSchema>;
type Change = Args['changes'][number];

/** Fields that only the law's own acts change; an undo may not touch them, save acceptance by choosing a period. */
const lawful = [
  'systemNo',
  'registrationNo',
  'registeredOn',
  'claimedCategory',
  'post',
  'form',
  'intakeRefusal',
] as const;

/**
 * Takes back an edit, a period or an appointment: each row returns to what it was, provided nobody has changed it
 * since. Registration, refusal and approval cannot be taken back. A compensating command, itself part of the history.
 */
export const undo: Command<Args, Change> = {
  name: 'application.undo',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, change) {
    if (!equalJson(view.get(change.table, change.id), change.after)) return refuse('undo.changedSince', {});
    if (change.table === 'applications' && !isUndoable(change.before, change.after))
      return refuse('undo.notUndoable', {});
    return mayAct(view, actor, 'plan', municipalityOf(view, change));
  },
  decide(view, args, context) {
    for (const change of args.changes) {
      const refusal: Refusal | null = this.permit(view, context.actor, change);
      if (refusal) return err(refusal);
    }
    const changes = args.changes.map((change) => reversed(change));
    return ok({ changes });
  },
};

function isUndoable(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): boolean {
  if (lawful.some((field) => !equalJson(before[field], after[field]))) return false;
  const isSameStatus = before.status === after.status;
  return isSameStatus || (before.status === 'REGISTERED' && after.status === 'ACCEPTED');
}

function municipalityOf(view: View, change: Change): string | null {
  return view.get('applications', change.id)?.municipalityId ?? null;
}

function reversed(change: Change) {
  return change.table === 'applications'
    ? { table: change.table, id: change.id, before: change.after, after: change.before }
    : { table: change.table, id: change.id, before: change.after, after: change.before };
}
