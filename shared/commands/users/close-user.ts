import { z } from 'zod';
import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayAct, roleMay } from '#shared/domain/rights/may-act.ts';
import { otherSecretaries } from '#shared/domain/users/account.ts';
import { invitedRoles } from '#shared/domain/users/role-scope.ts';
import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/**
 * Closes an account: the person signs in no more, what he has done stays under his name. A coordinator closes the accounts of
 * those whom he has invited himself, as long as they work in nothing but what one is invited to (S1 §2.6).
 */
export const closeUser: Command<z.infer<typeof argsSchema>, User> = {
  name: 'user.close',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, user) {
    const refusal = mayAct(view, actor, 'manageUsers', null);
    if (refusal && !isOwnInvitation(actor, user)) return whyNotInvited(actor) ?? refusal;
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

function isOwnInvitation(actor: Actor, user: User): boolean {
  const isInvitedOnly = rolesOf(user).every((role) => invitedRoles.some((invited) => invited === role));
  return roleMay(actor.role, 'inviteUsers') === null && user.invitedBy === actor.userId && isInvitedOnly;
}

/** Who invites is told that this one was not invited by him; others have no such right at all. */
function whyNotInvited(actor: Actor): Refusal | null {
  return roleMay(actor.role, 'inviteUsers') === null ? refuseUser('user.notInvitedByYou', {}) : null;
}
