import { isPlannable, isRefillable, isWithExperts } from '#shared/domain/assignment/plan/plan-row.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { freePlaces, newInvitation } from '#shared/domain/expertise/panel.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { refusePlan } from '#shared/domain/refusals/plan-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from '../applications.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';
import { type PlanArgs, type PlannedPanel, planArgsSchema } from './plan-args.ts';
import { namesOf, type Panel, whyPanelsImpossible } from './why-not-plan.ts';

/**
 * Accepts a plan of appointments as one act: all of it or nothing. Every pair is judged again by the rule of appointing by
 * hand; a panel that has changed since the user saw it refuses the whole, by name. Where the application is with its experts
 * already, free places are filled by invitations, and nothing else there changes; frozen schedules are not touched.
 */
export const applyPlan: Command<PlanArgs, Application> = {
  name: 'schedule.applyPlan',
  version: 1,
  kind: 'sameBase',
  args: planArgsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'plan', application.municipalityId);
    if (refusal) return refusal;
    if (application.form === 'SIMPLIFIED') return refuse('application.simplifiedOutsideSchedule', {});
    if (application.period === null) return refuse('application.noPeriod', {});
    if (isPlannable(view, actor, application) || isRefillable(view, actor, application)) return null;
    return refuse('application.cannotPlan', { status: statusNames[application.status] });
  },
  decide(view, args, context) {
    const panels = panelsOf(view, args, (application) => this.permit(view, context.actor, application));
    if (!panels.ok) return panels;
    const refusal =
      whyPanelsImpossible(view, context.actor, args.period, panels.value) ??
      whyPlacesTaken(view, context.actor, panels.value);
    if (refusal) return err(refusal);
    const changed = panels.value.filter(({ application, expertIds }) => !equalJson(application.expertIds, expertIds));
    if (changed.length === 0) return err(refusePlan('plan.empty', {}));
    return ok({ changes: changed.flatMap((panel) => changesOf(view, panel, context)) });
  },
};

function panelsOf(
  view: View,
  args: PlanArgs,
  permit: (application: Application) => Refusal | null,
): Result<readonly Panel[], Refusal> {
  const ids = args.rows.map(({ applicationId }) => applicationId);
  const moved = args.rows.flatMap((row) => {
    const application = view.get('applications', row.applicationId);
    return application && !isAsSeen(application, args.period, row) ? [application] : [];
  });
  if (moved.length > 0) return err(refusePlan('plan.changedSince', namesOf(moved)));
  const applications = permitted(view, ids, permit);
  if (!applications.ok) return applications;
  if (applications.value.length < ids.length) return err(refusePlan('plan.rowTwice', {}));
  const wanted = new Map(args.rows.map((row) => [row.applicationId, row.expertIds]));
  return ok(applications.value.map((application) => ({ application, expertIds: wanted.get(application.id) ?? [] })));
}

function isAsSeen(application: Application, period: string, { basis, isSent }: PlannedPanel): boolean {
  return (
    application.period === period && isWithExperts(application) === isSent && equalJson(application.expertIds, basis)
  );
}

/** With its experts already: nobody leaves by a plan, and only free places are filled. */
function whyPlacesTaken(view: View, actor: DecideContext['actor'], panels: readonly Panel[]): Refusal | null {
  for (const { application, expertIds } of panels) {
    if (isPlannable(view, actor, application)) continue;
    if (application.expertIds.some((id) => !expertIds.includes(id))) {
      return refuse('application.cannotPlan', { status: statusNames[application.status] });
    }
    if (expertIds.length - application.expertIds.length > freePlaces(view, application.id))
      return refuseExpertise('panel.full', {});
  }
  return null;
}

function changesOf(view: View, { application, expertIds }: Panel, context: DecideContext): readonly RowChange[] {
  const row = replaceApplication(application, { ...application, expertIds: [...expertIds] });
  if (isPlannable(view, context.actor, application)) return [row];
  const how = { today: context.today, confirmBy: confirmBy(view, context.today, null), isExtra: false };
  const coming = expertIds.filter((id) => !application.expertIds.includes(id));
  return [row, ...coming.map((id) => put(view, 'invitations', newInvitation(view, application.id, id, how)))];
}
