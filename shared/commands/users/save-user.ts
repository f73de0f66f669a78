import type { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { otherSecretaries, whyNotAccount } from '#shared/domain/users/account.ts';
import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Account, accountSchema } from '#shared/records/account.ts';
import { type User, userSchema } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = accountSchema.extend({
  /** Of a new account: its password was thought out by somebody else and is changed at the first sign-in. */
  mustChangePassword: userSchema.shape.mustChangePassword,
});

/** Writes an account: a new person, or what has changed of one. Passwords are main's and never come here. */
export const saveUser: Command<z.infer<typeof argsSchema>, null> = {
  name: 'user.save',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageUsers', null),
  decide(view, args, context) {
    const { mustChangePassword, ...account } = args;
    const before = view.get('users', args.id);
    const refusal = this.permit(view, context.actor, null) ?? whyNot(view, account, before);
    if (refusal) return err(refusal);
    if (!before) return ok({ changes: [put(view, 'users', args)] });
    const after = { ...beside(before), ...account };
    if (equalJson(before, after)) return err(refuseUser('user.nothingChanged', {}));
    return ok({ changes: [put(view, 'users', after)] });
  },
};

function whyNot(view: View, account: Account, before: User | undefined): Refusal | null {
  if (before && !isOpen(before)) return refuseUser('user.closed', {});
  const refusal = whyNotAccount(view, account, before !== undefined && before.login === undefined);
  if (refusal) return refusal;
  const stepsDown = before && rolesOf(before).includes('secretary') && !rolesOf(account).includes('secretary');
  return stepsDown && otherSecretaries(view, account.id).length === 0 ? refuseUser('user.lastSecretary', {}) : null;
}

/** What of a row is not the secretary's to write: how the person came and what his password is. */
function beside(user: User): Partial<User> {
  const fields = Object.entries(user).filter(([field]) => !(field in accountSchema.shape));
  return Object.fromEntries(fields);
}
