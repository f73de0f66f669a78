import { z } from 'zod';
import { refuseHelp } from '#shared/domain/refusals/help-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** Takes a piece of news away; its words stay in the journal of acts. */
export const removeNews: Command<z.infer<typeof argsSchema>, null> = {
  name: 'news.remove',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editNews', null),
  decide(view, { id }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const changes = dropAll(view, ['news'], id);
    return changes.length === 0 ? err(refuseHelp('help.newsGone', {})) : ok({ changes });
  },
};
