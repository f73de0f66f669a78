import { z } from 'zod';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { newInvitation, placesLeft } from '#shared/domain/expertise/panel.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  expertId: idSchema,
  confirmBy: localDateSchema.nullable(),
});

/** How many invitations may stand at once: more than the panel needs is usual, the first to confirm take the places (S2). */
export const MOST_INVITED = 10;

/** Invites one more expert while the panel is not full: after a refusal, or to have answers sooner (S2). */
export const inviteExpert: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'invitation.invite',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'inviteExpert', application);
    if (refusal) return refusal;
    if (placesLeft(view, application.id) <= 0) return refuseExpertise('panel.full', {});
    const invited = application.expertIds.length;
    return invited < MOST_INVITED ? null : refuseExpertise('panel.tooManyInvited', { limit: invited });
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const application = found.value;
    const refusal = whyNotInvitable(view, application, { ...args, actor: context.actor }, context.today);
    if (refusal) return err(refusal);
    const answerBy = confirmBy(view, context.today, args.confirmBy);
    const how = { today: context.today, confirmBy: answerBy, isExtra: false };
    const expertIds = [...application.expertIds, args.expertId];
    return ok({
      changes: [
        replaceApplication(application, { ...application, expertIds }),
        put(view, 'invitations', newInvitation(view, application.id, args.expertId, how)),
      ],
    });
  },
};
