import { z } from 'zod';
import { activeInvitations, placesLeft } from '#shared/domain/expertise/panel.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { must } from '#shared/kernel/assert.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { answerWaySchema, type Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { answeredFor, closeInvitations, whyNotAnswerable } from './answerable.ts';

const argsSchema = z.object({
  invitationId: idSchema,
  /** How the answer came, where the office writes it down for the expert. */
  way: answerWaySchema.optional(),
});

/**
 * «Подтвердить участие». Who confirms last fills the panel, and the invitations left are closed: «Необходимое количество
 * специалистов по оценке уже набрано!» (S2). An answer after its day still counts until the invitation is expired.
 */
export const confirmInvitation: Command<z.infer<typeof argsSchema>, Invitation> = {
  name: 'invitation.confirm',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, invitation) {
    const refusal = whyNotAnswerable(view, actor, invitation, 'confirmInvitation', 'invitation.confirm');
    if (refusal || invitation.isExtra || placesLeft(view, invitation.applicationId) > 0) return refusal;
    return refuseExpertise('panel.full', {});
  },
  decide(view, args, context) {
    const invitation = view.get('invitations', args.invitationId);
    if (!invitation) return err(refuseExpertise('invitation.gone', {}));
    const refusal = this.permit(view, context.actor, invitation);
    if (refusal) return err(refusal);
    const isLast = !invitation.isExtra && placesLeft(view, invitation.applicationId) === 1;
    const left = isLast ? stillInvited(view, invitation) : [];
    const application = must(view.get('applications', invitation.applicationId), 'application of an invitation');
    const closed = left.map((one) => ({ ...one, state: 'SLOT_CLOSED' as const, answeredAt: context.at }));
    const answer = { state: 'CONFIRMED' as const, answeredAt: context.at, lastActiveOn: context.today };
    const confirmed = { ...answer, ...answeredFor(context.actor, args.way) };
    return ok({
      changes: [
        put(view, 'invitations', { ...invitation, ...confirmed }),
        ...closeInvitations(view, application, closed),
      ],
    });
  },
};

function stillInvited(view: View, { id, applicationId }: Invitation): readonly Invitation[] {
  return activeInvitations(view, applicationId).filter(
    (one) => one.state === 'INVITED' && !one.isExtra && one.id !== id,
  );
}
