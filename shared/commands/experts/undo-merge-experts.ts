import { z } from 'zod';
import { mergeChanges } from '#shared/domain/experts/merge-experts.ts';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import { type GivenChange, stateBefore } from '#shared/domain/rows/state-before.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { type RowChange, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { whyNotAll } from './merge-experts.ts';

const rowSchema = z.record(z.string(), z.unknown()).nullable();
const argsSchema = z.object({
  keepId: idSchema,
  doubleIds: z.array(idSchema).min(1).max(20),
  /** The row changes of the merge, as its verdict kept them. */
  changes: z
    .array(
      z.object({ table: z.literal(tableNames), id: z.string().min(1).max(330), before: rowSchema, after: rowSchema }),
    )
    .min(1)
    .max(100_000),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Takes a merge of experts back, provided that nobody has changed those rows since. The rows of before are believed only where
 * merging them again would give just what the office has now.
 */
export const undoMergeExperts: Command<Args, null> = {
  name: 'expert.undoMerge',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (_view, actor) => roleMay(actor.role, 'manageExperts'),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const isUntouched = args.changes.every(({ table, id, after }) => equalJson(view.get(table, id) ?? null, after));
    if (!isUntouched) return err(refuseExpert('expert.undoChanged', {}));
    const before = stateBefore(view, args.changes);
    const ids = [args.keepId, ...args.doubleIds];
    const second = whyNotAll(before, context.actor, ids);
    if (second) return err(second);
    if (!isThatMerge(before, ids, args)) return err(refuseExpert('expert.undoChanged', {}));
    return ok({ changes: args.changes.map(reversed) });
  },
};

function isThatMerge(before: View, ids: readonly string[], { keepId, doubleIds, changes }: Args): boolean {
  if (ids.some((id) => !before.get('experts', id))) return false;
  const again = new Map(
    mergeChanges(before, keepId, doubleIds).map((change) => [`${change.table}|${change.id}`, change.after]),
  );
  return (
    again.size === changes.length &&
    changes.every(({ table, id, after }) => {
      const key = `${table}|${id}`;
      return again.has(key) && equalJson(again.get(key), after);
    })
  );
}

function reversed({ table, id, before, after }: GivenChange): RowChange {
  // The rows were compared with those of the office; the record of unknown fields cannot say so.
  return { table, id, before: after, after: before } as RowChange;
}
