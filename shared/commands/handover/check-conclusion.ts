import type { z } from 'zod';
import { attachedConclusion, currentCheck } from '#shared/domain/expertise/conclusion-checks.ts';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { refuseSchedule } from '#shared/domain/refusals/schedule-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { conclusionCheckSchema } from '#shared/records/conclusion-check.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = conclusionCheckSchema.pick({ verdict: true, comment: true }).extend({ applicationId: idSchema });

/**
 * «Аттестовать», «Не аттестовать»: the coordinator's word on the signed conclusion, only where it is attached (S1, §2.14). A
 * word unlike the experts' own needs a reason. It may be said again until the conclusion is handed over.
 */
export const checkConclusion: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'conclusion.check',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayActOn(view, actor, 'verifyConclusion', application);
    if (refusal) return refusal;
    if (application.status !== 'EXPERTISE_DONE') {
      return refuseSchedule('handover.wrongStatus', { status: statusNames[application.status] });
    }
    if (currentCheck(view, application)?.handedOver) return refuseSchedule('handover.done', {});
    return attachedConclusion(view, application.id) ? null : refuseSchedule('handover.notAttached', {});
  },
  decide(view, { applicationId, verdict, comment }, context) {
    const found = permittedOne(view, applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const attached = attachedConclusion(view, applicationId);
    if (!attached) return err(refuseSchedule('handover.notAttached', {}));
    const experts = currentConclusion(view, applicationId)?.verdict;
    const reason = comment.trim();
    if (experts !== undefined && experts !== verdict && reason === '') {
      return err(refuseSchedule('handover.otherVerdict', {}));
    }
    const check = {
      id: applicationId,
      verdict,
      attachmentId: attached.id,
      comment: reason,
      checkedAt: context.at,
      checkedOn: context.today,
      checkedBy: context.actor.userId,
      handedOver: null,
    };
    const changes = [put(view, 'conclusionChecks', check)];
    return ok(reason === '' ? { changes } : { changes, reason });
  },
};
