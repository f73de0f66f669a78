import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  table: z.literal(['municipalities', 'organisations']),
  id: idSchema,
  isClosed: z.boolean(),
});

/** Closes a place, or opens it again: a closed one is not offered in new work and stands in the old. */
export const closePlace: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.closePlace',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, { table, id, isClosed }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const before = view.get(table, id);
    if (!before) return err(refuseDirectory('directory.gone', {}));
    if ((before.isClosed ?? false) === isClosed) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, table, { ...before, isClosed })] });
  },
};
