import { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { isOpen } from '#shared/domain/users/roles.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({});

/** Notes that the actor has signed in, and keeps when he did so the time before: he would notice somebody else's visit. */
export const noteSignIn: Command<z.infer<typeof argsSchema>, null> = {
  name: 'user.signIn',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor) {
    const user = view.get('users', actor.userId);
    if (!user) return refuseUser('user.unknown', {});
    return isOpen(user) ? null : refuseUser('user.closed', {});
  },
  decide(view, _args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const id = context.actor.userId;
    const previousAt = view.get('signIns', id)?.at ?? null;
    return ok({ changes: [put(view, 'signIns', { id, at: context.at, previousAt })] });
  },
};
