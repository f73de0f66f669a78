import { z } from 'zod';
import { enterStatus } from '#shared/domain/applications/stages.ts';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isFrom, moves } from '#shared/domain/statuses/moves.ts';
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
export const plannableStatuses: ReadonlySet<ApplicationStatus> = new Set(moves.setPeriod.from);

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
    const refusal = whyPeriodClashes(view, applications.value, args.period);
    if (refusal) return err(refusal);
    const changes = applications.value
      .filter((before) => before.period !== args.period)
      .map((before) => replaceApplication(before, { ...accepted(before), period: args.period }));
    return ok({ changes });

    function accepted(application: Application): Application {
      const accepts = isFrom('accept', application.status) && args.period !== null;
      return accepts ? enterStatus(application, 'ACCEPTED', context) : application;
    }
  },
};

/** Each application is judged with those before it in the new period already, so that together they fit as well. */
function whyPeriodClashes(view: View, applications: readonly Application[], period: string | null): Refusal | null {
  const moved = new Map<string, number>();
  for (const application of applications.filter((one) => one.expertIds.length > 0 && one.period !== period)) {
    if (period === null) return refuse('application.periodKept', {});
    for (const id of application.expertIds) {
      const expert = view.get('experts', id);
      const refusal = expert ? whyNotAssignable(view, application, expert, period, [], moved.get(id)) : null;
      if (refusal) return refusal;
      moved.set(id, (moved.get(id) ?? 0) + 1);
    }
  }
  return null;
}
