import { z } from 'zod';
import { mergeChanges, whyNotMergeable } from '#shared/domain/directories/merge-places.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';

const argsSchema = z.object({
  table: z.literal(['municipalities', 'organisations']),
  /** The row that stays, with its name. */
  keepId: idSchema,
  doubleIds: z.array(idSchema).max(200),
});

/**
 * Merges doubles into the row that is kept: everything that pointed to them points to it, their spellings stay with it so
 * that the next import finds it, and they go. Taken back by `directory.undoMerge` while nobody has changed those rows.
 */
export const mergePlaces: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.mergePlaces',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, { table, keepId, doubleIds }, context) {
    const refusal = this.permit(view, context.actor, null) ?? whyNotMergeable(view, table, keepId, doubleIds);
    if (refusal) return err(refusal);
    const changes = mergeChanges(view, table, keepId, doubleIds);
    return changes.length === 0 ? err(refuseDirectory('directory.gone', {})) : ok({ changes });
  },
};
