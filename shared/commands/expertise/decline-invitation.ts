import { z } from 'zod';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { must } from '#shared/kernel/assert.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { answerWaySchema, type Invitation } from '#shared/records/invitation.ts';
import type { Command } from '../command.ts';
import { answeredFor, closeInvitations, whyNotAnswerable } from './answerable.ts';

const argsSchema = z.object({
  invitationId: idSchema,
  comment: z.string().max(1000),
  /** How the answer came, where the office writes it down for the expert. */
  way: answerWaySchema.optional(),
});

/** «Отказаться от участия»: a comment is required (S2, «Нахожусь в отпуске»); the place is free for another. */
export const declineInvitation: Command<z.infer<typeof argsSchema>, Invitation> = {
  name: 'invitation.decline',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, invitation) =>
    whyNotAnswerable(view, actor, invitation, 'declineInvitation', 'invitation.decline'),
  decide(view, args, context) {
    const invitation = view.get('invitations', args.invitationId);
    if (!invitation) return err(refuseExpertise('invitation.gone', {}));
    const comment = args.comment.trim();
    const refusal = this.permit(view, context.actor, invitation);
    if (refusal) return err(refusal);
    if (comment === '') return err(refuseExpertise('invitation.commentMissing', {}));
    const application = must(view.get('applications', invitation.applicationId), 'application of an invitation');
    const answer = { state: 'DECLINED' as const, answeredAt: context.at, comment };
    const declined = { ...invitation, ...answer, ...answeredFor(context.actor, args.way) };
    return ok({ changes: closeInvitations(view, application, [declined]), reason: comment });
  },
};
