import { z } from 'zod';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { sendToExperts } from './sending.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(10_000),
  /** Last day to answer (CX, S2); left out: working days by the region's profile (C2, S3). */
  confirmBy: localDateSchema.nullable(),
});

/**
 * Sends applications to expertise without waiting for the schedule (domain T10). One expert is enough to begin with, the
 * rest are invited later; the schedule takes full panels only.
 */
export const sendToExpertise: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.sendToExpertise',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'sendToExpertise', application) ?? whyPanelUnfit(view, application),
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!found.ok) return found;
    if (args.confirmBy !== null && args.confirmBy < context.today) {
      return err(refuseExpertise('invitation.confirmByPast', {}));
    }
    return ok({ changes: found.value.flatMap((one) => sendToExperts(view, one, context, args.confirmBy)) });
  },
};

function whyPanelUnfit(view: View, application: Application): Refusal | null {
  if (application.period === null) return refuse('application.noPeriod', {});
  if (application.expertIds.length === 0) return refuseExpertise('panel.none', {});
  const panel = application.expertIds.flatMap((id) => view.get('experts', id) ?? []);
  if (panel.length < application.expertIds.length) return refuse('assignment.expertGone', {});
  for (const expert of panel) {
    const refusal = whyNotAssignable(view, application, expert, application.period, panel);
    if (refusal) return refusal;
  }
  return null;
}
