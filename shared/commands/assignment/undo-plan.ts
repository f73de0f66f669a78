import { isWithExperts } from '#shared/domain/assignment/plan/plan-row.ts';
import { invitationsOf } from '#shared/domain/expertise/panel.ts';
import { refusePlan } from '#shared/domain/refusals/plan-refusals.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { applyPlan } from './apply-plan.ts';
import { type PlanArgs, type PlannedPanel, planArgsSchema } from './plan-args.ts';
import { namesOf, whyPanelsImpossible } from './why-not-plan.ts';

/**
 * Takes an accepted plan back: every panel becomes what it was before, provided nobody has changed one since and the experts
 * of before may still be appointed. Invitations that nobody has answered are called off; an answered one keeps the plan.
 */
export const undoPlan: Command<PlanArgs, Application> = {
  name: 'schedule.undoPlan',
  version: 1,
  kind: 'sameBase',
  args: planArgsSchema,
  permit: (view, actor, application) => applyPlan.permit(view, actor, application),
  decide(view, args, context) {
    const changed = args.rows.filter(({ basis, expertIds }) => !equalJson(basis, expertIds));
    if (changed.length === 0) return err(refusePlan('plan.empty', {}));
    const ids = changed.map(({ applicationId }) => applicationId);
    const later = changed.flatMap((row) => (isAsPlanned(view, args.period, row) ? [] : known(view, row)));
    if (later.length > 0) return err(refusePlan('plan.undoStarted', namesOf(later)));
    const found = permitted(view, ids, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const wanted = new Map(changed.map((row) => [row.applicationId, row]));
    const panels = found.value.map((application) => ({
      application,
      expertIds: wanted.get(application.id)?.basis ?? [],
    }));
    const refusal = whyPanelsImpossible(view, context.actor, args.period, panels);
    if (refusal) return err(refusal);
    return ok({
      changes: panels.flatMap(({ application, expertIds }): readonly RowChange[] => [
        replaceApplication(application, { ...application, expertIds: [...expertIds] }),
        ...calledOff(view, wanted.get(application.id)),
      ]),
    });
  },
};

function known(view: View, { applicationId }: PlannedPanel): readonly Application[] {
  const application = view.get('applications', applicationId);
  return application ? [application] : [];
}

function isAsPlanned(view: View, period: string, row: PlannedPanel): boolean {
  const application = view.get('applications', row.applicationId);
  if (!application || application.period !== period) return false;
  if (isWithExperts(application) !== row.isSent || !equalJson(application.expertIds, row.expertIds)) return false;
  return !row.isSent || invitationsOfPlan(view, row).every(({ state }) => state === 'INVITED');
}

function calledOff(view: View, row: PlannedPanel | undefined): readonly RowChange[] {
  const invitations = row?.isSent ? invitationsOfPlan(view, row) : [];
  return invitations.map((invitation) => put(view, 'invitations', { ...invitation, state: 'CALLED_OFF' }));
}

/** The latest invitation of everybody whom the plan brought to an application that has invitations. */
function invitationsOfPlan(view: View, { applicationId, basis, expertIds }: PlannedPanel): readonly Invitation[] {
  const all = invitationsOf(view, applicationId);
  const came = expertIds.filter((id) => !basis.includes(id));
  return came.flatMap((id) => all.filter(({ expertId }) => expertId === id).at(-1) ?? []);
}
