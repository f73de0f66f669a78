import type { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import { mayAct, notAllowed, roleMay } from '#shared/domain/rights/may-act.ts';
import { municipalityOf, whyNotAccount } from '#shared/domain/users/account.ts';
import { invitedRoles } from '#shared/domain/users/role-scope.ts';
import { rolesOf } from '#shared/domain/users/roles.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Account, accountSchema } from '#shared/records/account.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = accountSchema;

/**
 * «Сформировать приглашение»: an account of a «Специалист по аттестации» or of a «Координатор по аттестации в ОО», with a
 * password that is changed at the first sign-in. A coordinator invites in his own municipality only (S1 §2.6).
 */
export const inviteUser: Command<z.infer<typeof argsSchema>, Account | null> = {
  name: 'user.invite',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, account) {
    if (account === null) return roleMay(actor.role, 'inviteUsers');
    return mayAct(view, actor, 'inviteUsers', municipalityOf(view, account, account.role));
  },
  decide(view, args, context) {
    const { actor, at } = context;
    if (view.get('users', args.id)) return err(notAllowed(actor.role, 'manageUsers'));
    const isInvitable = rolesOf(args).every((role) => invitedRoles.some((invited) => invited === role));
    if (!isInvitable) return err(this.permit(view, actor, null) ?? refuseUser('user.notInvitedRole', {}));
    const isOwn = rolesOf(args).map((role) => this.permit(view, actor, { ...args, role }));
    const refusal = isOwn.find((one) => one !== null) ?? whyNotAccount(view, args, false);
    if (refusal) return err(refusal);
    const invited = { ...args, invitedBy: actor.userId, invitedAt: at, mustChangePassword: true };
    return ok({ changes: [put(view, 'users', invited)] });
  },
};
