import { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** Notes that a user has changed his own password; it need not be changed at the next sign-in. */
export const changeOwnPassword: Command<z.infer<typeof argsSchema>, User> = {
  name: 'user.changePassword',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (_view, actor, user) => (actor.userId === user.id ? null : refuseUser('user.noPasswordOfOthers', {})),
  decide(view, args, context) {
    const before = view.get('users', args.id);
    if (!before) return err(refuseUser('user.unknown', {}));
    const refusal = this.permit(view, context.actor, before);
    if (refusal) return err(refusal);
    const { mustChangePassword: _mustChange, ...user } = before;
    return ok({ changes: [put(view, 'users', { ...user, passwordSetAt: context.at })] });
  },
};
