import { z } from 'zod';
import { mergeChanges, whyNotMergeable } from '#shared/domain/experts/merge-experts.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { whyNotManageable } from './found-expert.ts';

const argsSchema = z.object({ keepId: idSchema, doubleIds: z.array(idSchema).max(20) });

/**
 * Makes one expert of several rows of the same person: his panels, invitations, sheets, accounts, absences and relations follow,
 * and an import that names a double finds him. Taken back by `expert.undoMerge` while nobody has changed those rows.
 */
export const mergeExperts: Command<z.infer<typeof argsSchema>, readonly string[]> = {
  name: 'expert.merge',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, ids) => roleMay(actor.role, 'manageExperts') ?? whyNotAll(view, actor, ids),
  decide(view, { keepId, doubleIds }, context) {
    const unique = [...new Set(doubleIds)];
    const refusal = this.permit(view, context.actor, [keepId, ...unique]) ?? whyNotMergeable(view, keepId, unique);
    if (refusal) return err(refusal);
    const names = unique.flatMap((id) => view.get('experts', id) ?? []).map(fullName);
    return ok({ changes: mergeChanges(view, keepId, unique), reason: `Объединён с записью: ${names.join(', ')}` });
  },
};

/** Every one of them must be the actor's to keep: a coordinator does not take experts of another municipality. */
export function whyNotAll(view: View, actor: Actor, ids: readonly string[]): Refusal | null {
  for (const id of ids) {
    const expert = view.get('experts', id);
    const refusal = expert ? whyNotManageable(view, actor, expert) : null;
    if (refusal) return refusal;
  }
  return null;
}
