import { z } from 'zod';
import { byName, scheduledRow } from '#shared/domain/applications/schedule-rows.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { scheduleId, scheduleSchema } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from './command.ts';
import { sendToExperts } from './expertise/sending.ts';

const argsSchema = z.object({ municipalityId: idSchema, period: scheduleSchema.shape.period });
type Args = z.infer<typeof argsSchema>;

/**
 * Approves the schedule of a municipality for a period: applications with a full panel go to expertise, and the rows
 * are frozen as a version (domain §3.4 Schedule, T10). Rows without a full panel stay behind for the next approval.
 */
export const approveSchedule: Command<Args, Args> = {
  name: 'schedule.approve',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, schedule) {
    if (!view.get('municipalities', schedule.municipalityId)) return refuse('schedule.municipalityGone', {});
    return mayAct(view, actor, 'approveSchedule', schedule.municipalityId) ?? whyNothing(view, schedule);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, args);
    if (refusal) return err(refusal);
    const ready = readyForApproval(view, args);
    const id = scheduleId(args.municipalityId, args.period);
    const before = view.get('schedules', id) ?? null;
    const rows = [
      ...standingRows(view, before?.versions.at(-1)?.rows ?? []),
      ...ready.map((row) => scheduledRow(view, row)),
    ];
    const version = { approvedAt: context.at, approvedBy: context.actor.userId, rows: rows.toSorted(byName) };
    const after = { ...before, id, ...args, versions: [...(before?.versions ?? []), version] };
    const sent = ready.flatMap((row) => sendToExperts(view, row, context));
    return ok({ changes: [...sent, { table: 'schedules', id, before, after }] });
  },
};

/** Applications of the municipality and period that wait for approval, whether their panel is full or not. */
export function awaitingApproval(view: View, of: Args): readonly Application[] {
  const waiting: Application[] = [];
  for (const application of view.all('applications')) {
    const isOfSchedule = application.municipalityId === of.municipalityId && application.period === of.period;
    if (isOfSchedule && isWaiting(application)) waiting.push(application);
  }
  return waiting;
}

/** Null when the application has all its experts, otherwise what is missing; why a row stays behind. */
export function whyNotReady(view: View, application: Application): Refusal | null {
  const needed = expertsNeeded(view);
  const assigned = application.expertIds.length;
  return assigned >= needed ? null : refuse('schedule.panelIncomplete', { assigned, needed });
}

function readyForApproval(view: View, of: Args): readonly Application[] {
  return awaitingApproval(view, of).filter((application) => whyNotReady(view, application) === null);
}

function isWaiting(application: Application): boolean {
  return application.form !== 'SIMPLIFIED' && isFrom('sendToExpertise', application.status);
}

function whyNothing(view: View, of: Args): Refusal | null {
  return readyForApproval(view, of).length > 0 ? null : refuse('schedule.nothingToApprove', {});
}

/** Rows approved earlier stay in the new version, unless their application was called off since. */
function standingRows<R extends { readonly applicationId: string }>(view: View, rows: readonly R[]): R[] {
  return rows.filter((row) => {
    const status = view.get('applications', row.applicationId)?.status;
    return status !== undefined && status !== 'WITHDRAWN' && status !== 'INTAKE_REFUSED';
  });
}
