import type { z } from 'zod';
import { refuseView } from '#shared/domain/refusals/view-refusals.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type SavedView, savedViewSchema } from '#shared/records/saved-view.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = savedViewSchema.omit({ ownerId: true });
type Args = z.infer<typeof argsSchema>;

/** How many views one user keeps. */
export const VIEW_LIMIT = 50;

/** Keeps a view of «Заявления» under a name, new or in place of one's own. Shared ones are seen by everybody. */
export const saveView: Command<Args, SavedView | null> = {
  name: 'view.save',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (_view, actor, saved) =>
    saved === null || saved.ownerId === actor.userId ? null : refuseView('view.notOwner', {}),
  decide(view, args, context) {
    const before = view.get('savedViews', args.id) ?? null;
    const after = { ...args, name: args.name.trim(), ownerId: context.actor.userId };
    const refusal = this.permit(view, context.actor, before) ?? whyNotKept(view, before, after);
    return refusal ? err(refusal) : ok({ changes: [put(view, 'savedViews', after)] });
  },
};

function whyNotKept(view: View, before: SavedView | null, after: SavedView): Refusal | null {
  if (before && equalJson(before, after)) return refuseView('view.same', {});
  const own = rowsBy(view, 'savedViews', 'ownerId', after.ownerId).filter(({ id }) => id !== after.id);
  if (own.length >= VIEW_LIMIT) return refuseView('view.tooMany', { limit: VIEW_LIMIT });
  const isTaken = own.some(({ name }) => name.toLowerCase() === after.name.toLowerCase());
  return isTaken ? refuseView('view.nameTaken', { name: after.name }) : null;
}
