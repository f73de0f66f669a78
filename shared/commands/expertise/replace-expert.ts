import { z } from 'zod';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { idlenessOf } from '#shared/domain/expertise/idleness.ts';
import { activeInvitations, newInvitation } from '#shared/domain/expertise/panel.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { invitationMachine, statesFor } from '#shared/domain/statuses/machines.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  /** The invitation whose place is given to another: of an expert at work, or one that came to nothing. */
  invitationId: idSchema,
  newExpertId: idSchema,
  cause: z.literal(['REFUSED', 'IDLE']),
  comment: z.string().max(1000),
  confirmBy: localDateSchema.nullable(),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Gives an expert's place to another (domain T13): he refused, or did nothing for longer than the region allows (E5, S3).
 * His sheet is kept and not counted.
 */
export const replaceExpert: Command<Args, Application> = {
  name: 'application.replaceExpert',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'replaceExpert', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const application = found.value;
    const invitation = view.get('invitations', args.invitationId);
    if (invitation?.applicationId !== application.id) return err(refuseExpertise('invitation.gone', {}));
    const isOpen = holdsPlace(invitation);
    const leaving = isOpen ? invitation.expertId : null;
    const invite = { expertId: args.newExpertId, confirmBy: args.confirmBy, leaving };
    const refusal =
      whyNotReplaceable(view, invitation, args, context.today) ??
      whyNotInvitable(view, application, invite, context.today);
    if (refusal) return err(refusal);
    const how = { today: context.today, confirmBy: confirmBy(view, context.today, args.confirmBy) };
    const next = newInvitation(view, application.id, args.newExpertId, { ...how, isExtra: invitation.isExtra });
    const comment = args.comment.trim();
    const left = application.expertIds.filter((id) => id !== leaving);
    return ok({
      changes: [
        replaceApplication(application, { ...application, expertIds: [...left, args.newExpertId] }),
        ...(isOpen ? [put(view, 'invitations', { ...invitation, state: 'REPLACED', comment })] : []),
        put(view, 'invitations', next),
      ],
      reason: comment,
    });
  },
};

/** Whether the invitation holds a place that may be given to another: who has finished his sheet is not replaced. */
export function holdsPlace(invitation: Invitation): boolean {
  return statesFor(invitationMachine, 'application.replaceExpert').includes(invitation.state);
}

function whyNotReplaceable(view: View, invitation: Invitation, args: Args, today: LocalDate): Refusal | null {
  if (invitation.state === 'SCORED') return refuseExpertise('replace.scored', {});
  if (!holdsPlace(invitation)) return whyPlaceTaken(view, invitation);
  if (args.comment.trim() === '') return refuseStatus('reason.missing', {});
  if (args.cause === 'REFUSED') return null;
  const { days, isTooLong } = idlenessOf(view, invitation, today);
  return isTooLong ? null : refuseExpertise('replace.notIdle', { days, allowed: profileOf(view).idle.days });
}

/** Null when the place of a declined or expired invitation is free: nobody else was invited to it since. */
export function whyPlaceTaken(view: View, { applicationId, state, isExtra }: Invitation): Refusal | null {
  const cameToNothing = state === 'DECLINED' || state === 'EXPIRED';
  const standing = activeInvitations(view, applicationId).filter((one) => one.isExtra === isExtra).length;
  const places = isExtra ? 1 : profileOf(view).expertsPerApplication;
  if (cameToNothing && standing < places) return null;
  return refuseExpertise('invitation.closed', { state: invitationMachine.names[state] });
}
