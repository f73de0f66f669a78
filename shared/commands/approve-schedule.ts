import { z } from 'zod';
import { byName, scheduledRow } from '#shared/domain/applications/schedule-rows.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseSchedule } from '#shared/domain/refusals/schedule-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { differencesSince } from '#shared/domain/schedule/differences.ts';
import { applicationsOfSchedule } from '#shared/domain/schedule/schedule-applications.ts';
import { approvalOrderOf, coordinatorVersion, finalVersion } from '#shared/domain/schedule/versions.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { type ScheduledRow, type ScheduleStep, scheduleId, scheduleSchema } from '#shared/records/schedule.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command, DecideContext } from './command.ts';
import { sendToExperts } from './expertise/sending.ts';

/** Which schedule is meant, and whether rows that were approved before are frozen anew as they stand now. */
export const scheduleArgsSchema = z.object({
  municipalityId: idSchema,
  period: scheduleSchema.shape.period,
  withChanges: z.boolean().optional(),
});
type Args = z.infer<typeof scheduleArgsSchema>;

/**
 * Approves the schedule of a municipality for a period: applications with a full panel go to expertise, and the rows
 * are frozen as a version (domain §3.4 Schedule, T10). Rows without a full panel stay behind for the next approval, and so
 * do those that the coordinator has not approved, where the region wants his word first. What has changed in approved rows
 * is taken in only when that is asked for.
 */
export const approveSchedule: Command<Args, Args> = {
  name: 'schedule.approve',
  version: 1,
  kind: 'rebase',
  args: scheduleArgsSchema,
  permit(view, actor, schedule) {
    if (!view.get('municipalities', schedule.municipalityId)) return refuse('schedule.municipalityGone', {});
    return mayAct(view, actor, 'approveSchedule', schedule.municipalityId) ?? whyNothing(view, schedule);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, args);
    if (refusal) return err(refusal);
    if (isNothingNew(view, args)) return err(refuse('schedule.nothingToApprove', {}));
    return ok({ changes: sendApproved(view, args, 'commission', context) });
  },
};

/** Freezes what was approved for good as a version and sends full panels to their experts. */
export function sendApproved(view: View, of: Args, step: ScheduleStep, context: DecideContext): readonly RowChange[] {
  const ready = readyForApproval(view, of);
  const { municipalityId, period } = of;
  const id = scheduleId(municipalityId, period);
  const before = view.get('schedules', id) ?? null;
  const earlier = finalVersion(before)?.rows ?? [];
  const standing = of.withChanges ? presentRows(view, of, earlier) : standingRows(view, earlier);
  const rows = [...standing, ...ready.map((row) => scheduledRow(view, row))].toSorted(byName);
  const version = { approvedAt: context.at, approvedBy: context.actor.userId, step, rows };
  const after = { ...before, id, municipalityId, period, versions: [...(before?.versions ?? []), version] };
  const sent = ready.flatMap((row) => sendToExperts(view, row, context));
  return [...sent, { table: 'schedules', id, before, after }];
}

/** How many rows that were approved for good are other now, or are no longer there. */
export function changedSinceApproval(view: View, { municipalityId, period }: Args): number {
  const version = finalVersion(view.get('schedules', scheduleId(municipalityId, period)));
  if (!version) return 0;
  return differencesSince(view, { municipalityId, period }, version).filter(({ kind }) => kind !== 'added').length;
}

/** Nothing is ready, and changes of approved rows are not asked to be taken in. */
export function isNothingNew(view: View, of: Args): boolean {
  if (readyForApproval(view, of).length > 0) return false;
  return of.withChanges !== true || changedSinceApproval(view, of) === 0;
}

/** Applications of the municipality and period that wait for approval, whether their panel is full or not. */
export function awaitingApproval(view: View, of: Args): readonly Application[] {
  const waiting: Application[] = [];
  for (const application of view.all('applications')) {
    const isOfSchedule = application.municipalityId === of.municipalityId && application.period === of.period;
    if (isOfSchedule && isWaiting(application)) waiting.push(application);
  }
  return waiting;
}

/** Null when the application can go with the approval, otherwise what is missing; why a row stays behind. */
export function whyNotReady(view: View, application: Application): Refusal | null {
  const needed = expertsNeeded(view);
  const assigned = application.expertIds.length;
  if (assigned < needed) return refuse('schedule.panelIncomplete', { assigned, needed });
  return isHeldForCoordinator(view, application) ? refuseSchedule('schedule.notByCoordinator', {}) : null;
}

/** Applications that the approval would send to their experts. */
export function readyForApproval(view: View, of: Args): readonly Application[] {
  return awaitingApproval(view, of).filter((application) => whyNotReady(view, application) === null);
}

/** Where both approve, a row waits until the coordinator has approved it in its period. */
function isHeldForCoordinator(view: View, { id, municipalityId, period }: Application): boolean {
  if (approvalOrderOf(view) !== 'both' || period === null) return false;
  const version = coordinatorVersion(view.get('schedules', scheduleId(municipalityId, period)));
  return !version?.rows.some((row) => row.applicationId === id);
}

function isWaiting(application: Application): boolean {
  return application.form !== 'SIMPLIFIED' && isFrom('sendToExpertise', application.status);
}

function whyNothing(view: View, of: Args): Refusal | null {
  if (approvalOrderOf(view) === 'coordinator') return refuseSchedule('schedule.noCommissionStep', {});
  if (readyForApproval(view, of).length > 0 || changedSinceApproval(view, of) > 0) return null;
  const isHeld = awaitingApproval(view, of).some((one) => isHeldForCoordinator(view, one));
  return isHeld ? refuseSchedule('schedule.coordinatorFirst', {}) : refuse('schedule.nothingToApprove', {});
}

/** Rows approved earlier stay in the new version, unless their application was called off since. */
function standingRows<R extends { readonly applicationId: string }>(view: View, rows: readonly R[]): R[] {
  return rows.filter((row) => {
    const status = view.get('applications', row.applicationId)?.status;
    return status !== undefined && status !== 'WITHDRAWN' && status !== 'INTAKE_REFUSED';
  });
}

/** The same rows as they are now; those that have left the schedule are gone. */
function presentRows(view: View, of: Args, rows: readonly ScheduledRow[]): readonly ScheduledRow[] {
  const approved = new Set(rows.map(({ applicationId }) => applicationId));
  return applicationsOfSchedule(view, of).flatMap((one) => (approved.has(one.id) ? [scheduledRow(view, one)] : []));
}
