import { z } from 'zod';
import { currentCheck } from '#shared/domain/expertise/conclusion-checks.ts';
import { refuseSchedule } from '#shared/domain/refusals/schedule-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(10_000) });

/** Marks that verified conclusions were handed over to the centre: when and by whom (M15, S1). One act for the whole list. */
export const handOver: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'conclusion.handOver',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayActOn(view, actor, 'verifyConclusion', application);
    if (refusal) return refusal;
    if (application.status !== 'EXPERTISE_DONE') {
      return refuseSchedule('handover.wrongStatus', { status: statusNames[application.status] });
    }
    const check = currentCheck(view, application);
    if (!check) return refuseSchedule('handover.notChecked', {});
    return check.handedOver ? refuseSchedule('handover.done', {}) : null;
  },
  decide(view, { ids }, context) {
    const found = permitted(view, ids, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const handedOver = { on: context.today, at: context.at, by: context.actor.userId };
    return ok({
      changes: found.value.flatMap((one) => {
        const check = currentCheck(view, one);
        return check ? [put(view, 'conclusionChecks', { ...check, handedOver })] : [];
      }),
    });
  },
};
