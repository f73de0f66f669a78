import { z } from 'zod';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { newInvitation } from '#shared/domain/expertise/panel.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { inviteExpert, MOST_INVITED } from './invite-expert.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  expertIds: z.array(idSchema).min(1).max(MOST_INVITED),
  /** One last day for all of them; null: by the region's rule. */
  confirmBy: localDateSchema.nullable(),
});

/**
 * Invites several experts at once, more than the panel needs: the first to confirm take the places (S2). One who may not be
 * invited refuses them all, so that nobody is left out unseen.
 */
export const inviteExperts: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'invitation.inviteMany',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => inviteExpert.permit(view, actor, application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    let application = found.value;
    for (const expertId of args.expertIds) {
      const invite = { expertId, confirmBy: args.confirmBy, actor: context.actor };
      const refusal = whyNotInvitable(view, application, invite, context.today);
      if (refusal) return err(refusal);
      application = { ...application, expertIds: [...application.expertIds, expertId] };
    }
    if (application.expertIds.length > MOST_INVITED) {
      return err(refuseExpertise('panel.tooManyInvited', { limit: found.value.expertIds.length }));
    }
    const how = { today: context.today, confirmBy: confirmBy(view, context.today, args.confirmBy), isExtra: false };
    return ok({
      changes: [
        replaceApplication(found.value, application),
        ...args.expertIds.map((id) => put(view, 'invitations', newInvitation(view, application.id, id, how))),
      ],
    });
  },
};
