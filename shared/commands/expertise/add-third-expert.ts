import { z } from 'zod';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { activeInvitations, newInvitation } from '#shared/domain/expertise/panel.ts';
import { disagreementIn } from '#shared/domain/expertise/sheets.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotAllFinal } from './form-conclusion.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

const argsSchema = z.object({ applicationId: idSchema, expertId: idSchema, confirmBy: localDateSchema.nullable() });

/** Invites one more expert when the two final sheets disagree by the region's rule (domain T13, §6.4). */
export const addThirdExpert: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.addThirdExpert',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'addThirdExpert', application);
    if (refusal) return refusal;
    if (activeInvitations(view, application.id).some(({ isExtra }) => isExtra)) {
      return refuseExpertise('third.already', {});
    }
    const unfinished = whyNotAllFinal(view, application.id);
    if (unfinished) return unfinished;
    const needsThird = disagreementIn(view, application)?.needsThird ?? false;
    return needsThird ? null : refuseExpertise('third.noDisagreement', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const application = found.value;
    const refusal = whyNotInvitable(view, application, args, context.today);
    if (refusal) return err(refusal);
    const { today } = context;
    const how = { today, confirmBy: confirmBy(view, today, args.confirmBy), isExtra: true };
    const expertIds = [...application.expertIds, args.expertId];
    return ok({
      changes: [
        replaceApplication(application, { ...application, expertIds }),
        put(view, 'invitations', newInvitation(view, application.id, args.expertId, how)),
      ],
    });
  },
};
