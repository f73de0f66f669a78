import type { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type User, userSchema } from '#shared/records/office.ts';
import type { Command } from './command.ts';

const argsSchema = userSchema.pick({ id: true, phone: true, email: true });

/** Changes one's own work phone and e-mail; the phone is printed under the schedule. Nobody changes another's. */
export const editContacts: Command<z.infer<typeof argsSchema>, User> = {
  name: 'user.editContacts',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (_view, actor, user) => (actor.userId === user.id ? null : refuseUser('user.notOneself', {})),
  decide(view, args, context) {
    const before = view.get('users', args.id);
    if (!before) return err(refuseUser('user.notOneself', {}));
    const refusal = this.permit(view, context.actor, before);
    if (refusal) return err(refusal);
    const after = { ...before, phone: args.phone.trim(), email: args.email.trim() };
    if (equalJson(before, after)) return err(refuseUser('user.sameContacts', {}));
    return ok({ changes: [{ table: 'users', id: args.id, before, after }] });
  },
};
