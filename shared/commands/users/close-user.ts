import { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { otherSecretaries } from '#shared/domain/users/account.ts';
import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** Closes an account: the person signs in no more, what he has done stays under his name. */
export const closeUser: Command<z.infer<typeof argsSchema>, User> = {
  name: 'user.close',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, user) {
    const refusal = mayAct(view, actor, 'manageUsers', null);
    if (refusal) return refusal;
    if (!isOpen(user)) return refuseUser('user.alreadyClosed', {});
    if (user.id === actor.userId) return refuseUser('user.closeOneself', {});
    const isLast = rolesOf(user).includes('secretary') && otherSecretaries(view, user.id).length === 0;
    return isLast ? refuseUser('user.lastSecretary', {}) : null;
  },
  decide(view, args, context) {
    const before = view.get('users', args.id);
    if (!before) return err(refuseUser('user.unknown', {}));
    const refusal = this.permit(view, context.actor, before);
    if (refusal) return err(refusal);
    return ok({ changes: [put(view, 'users', { ...before, closedAt: context.at })] });
  },
};
