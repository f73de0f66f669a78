import { z } from 'zod';
import { enterStatus } from '#shared/domain/applications/stages.ts';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import { applicationSchema } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from './applications.ts';
import type { Command } from './command.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(100_000),
  period: applicationSchema.shape.period,
});

/** Statuses in which the place in the schedule may still be changed. */
export const plannableStatuses: ReadonlySet<ApplicationStatus> = new Set(['REGISTERED', 'ACCEPTED', 'AWAITING_INFO']);

/**
 * Chooses the attestation period; for a registered application that accepts it for consideration (domain T7, S1
 * "period chosen"). The simplified form never enters the schedule. Can be undone until the schedule is approved.
 */
export const setPeriod: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.setPeriod',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'plan', application.municipalityId);
    if (refusal) return refusal;
    if (application.form === 'SIMPLIFIED') return refuse('application.simplifiedOutsideSchedule', {});
    if (plannableStatuses.has(application.status)) return null;
    return refuse('application.cannotPlan', { status: statusNames[application.status] });
  },
  decide(view, args, context) {
    const applications = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!applications.ok) return applications;
    for (const application of applications.value) {
      const refusal = whyPeriodClashes(view, application, args.period);
      if (refusal) return err(refusal);
    }
    const changes = applications.value
      .filter((before) => before.period !== args.period)
      .map((before) => replaceApplication(before, { ...accepted(before), period: args.period }));
    return ok({ changes });

    function accepted(application: Application): Application {
      const accepts = application.status === 'REGISTERED' && args.period !== null;
      return accepts ? enterStatus(application, 'ACCEPTED', context) : application;
    }
  },
};

function whyPeriodClashes(view: View, application: Application, period: string | null): Refusal | null {
  if (application.expertIds.length === 0) return null;
  if (period === null) return refuse('application.periodKept', {});
  for (const id of application.expertIds) {
    const expert = view.get('experts', id);
    const refusal = expert ? whyNotAssignable(view, application, expert, period) : null;
    if (refusal) return refusal;
  }
  return null;
}
