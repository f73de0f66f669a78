import { z } from 'zod';
import { mergeChanges } from '#shared/domain/directories/merge-places.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { stateBefore } from '#shared/domain/rows/state-before.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type RowChange, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';

const changeSchema = z.object({
  table: z.literal(tableNames),
  id: z.string().min(1).max(330),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
const argsSchema = z.object({
  table: z.literal(['municipalities', 'organisations']),
  keepId: z.string().min(1).max(80),
  doubleIds: z.array(z.string().min(1).max(80)).min(1).max(200),
  changes: z.array(changeSchema).min(1).max(200_000),
});
type Args = z.infer<typeof argsSchema>;
type Change = Args['changes'][number];

/**
 * Takes a merge of places back, provided that nobody has changed those rows since. The rows of before are believed only
 * where merging them again would give just what the office has now.
 */
export const undoMerge: Command<Args, null> = {
  name: 'directory.undoMerge',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const isUntouched = args.changes.every(({ table, id, after }) => equalJson(view.get(table, id) ?? null, after));
    if (!isUntouched || !isThatMerge(view, args)) return err(refuseDirectory('directory.notUndoable', {}));
    return ok({ changes: args.changes.map(reversed) });
  },
};

/** Whether the same merge, done on the rows of before, makes the very changes that are to be taken back. */
function isThatMerge(view: View, { table, keepId, doubleIds, changes }: Args): boolean {
  const before = stateBefore(view, changes);
  if ([keepId, ...doubleIds].some((id) => !before.get(table, id))) return false;
  const again = mergeChanges(before, table, keepId, doubleIds);
  const byRow = new Map(again.map((change) => [`${change.table}|${change.id}`, change.after]));
  return (
    again.length === changes.length &&
    changes.every((change) => {
      const key = `${change.table}|${change.id}`;
      return byRow.has(key) && equalJson(byRow.get(key), change.after);
    })
  );
}

function reversed({ table, id, before, after }: Change): RowChange {
  return { table, id, before: after, after: before } as RowChange;
}
