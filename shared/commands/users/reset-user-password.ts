import { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/**
 * Notes that the secretary has set a user's password with the recovery key: it is changed at the next sign-in, and a closed
 * account is open again.
 */
export const resetUserPassword: Command<z.infer<typeof argsSchema>, User> = {
  name: 'user.resetPassword',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, user) =>
    mayAct(view, actor, 'manageUsers', null) ??
    (user.id === actor.userId ? refuseUser('user.noPasswordOfOthers', {}) : null),
  decide(view, args, context) {
    const before = view.get('users', args.id);
    if (!before) return err(refuseUser('user.unknown', {}));
    const refusal = this.permit(view, context.actor, before);
    if (refusal) return err(refusal);
    const { closedAt: _closedAt, ...open } = before;
    return ok({ changes: [put(view, 'users', { ...open, mustChangePassword: true })] });
  },
};
