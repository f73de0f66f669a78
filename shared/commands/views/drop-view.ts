import { z } from 'zod';
import { refuseView } from '#shared/domain/refusals/view-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { SavedView } from '#shared/records/saved-view.ts';
import type { Command } from '../command.ts';

const argsSchema = z.object({ id: idSchema });

/** Removes a view: one's own, or, for the secretary, a shared one that nobody needs any more. */
export const dropView: Command<z.infer<typeof argsSchema>, SavedView> = {
  name: 'view.drop',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(_view, actor, saved) {
    const isSecretary = actor.role === 'secretary' && saved.isShared;
    return saved.ownerId === actor.userId || isSecretary ? null : refuseView('view.notOwner', {});
  },
  decide(view, args, context) {
    const before = view.get('savedViews', args.id);
    if (!before) return err(refuseView('view.gone', {}));
    const refusal = this.permit(view, context.actor, before);
    if (refusal) return err(refusal);
    return ok({ changes: [{ table: 'savedViews', id: args.id, before, after: null }] });
  },
};
