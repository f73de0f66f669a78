import type { z } from 'zod';
import { byName, scheduledRow } from '#shared/domain/applications/schedule-rows.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseSchedule } from '#shared/domain/refusals/schedule-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { differencesSince } from '#shared/domain/schedule/differences.ts';
import { applicationsOfSchedule } from '#shared/domain/schedule/schedule-applications.ts';
import { approvalOrderOf, coordinatorVersion } from '#shared/domain/schedule/versions.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { scheduleId } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';
import {
  changedSinceApproval,
  isNothingNew,
  readyForApproval,
  scheduleArgsSchema,
  sendApproved,
} from '../approve-schedule.ts';
import type { Command } from '../command.ts';

type Args = z.infer<typeof scheduleArgsSchema>;

/**
 * The municipal coordinator approves his schedule: all that stands in it is frozen as he saw it, also rows whose places the
 * operator is still to fill (S1, §1.1). Where the region needs no other approval, full panels go to their experts with it.
 */
export const approveAsCoordinator: Command<Args, Args> = {
  name: 'schedule.approveAsCoordinator',
  version: 1,
  kind: 'rebase',
  args: scheduleArgsSchema,
  permit(view, actor, schedule) {
    if (!view.get('municipalities', schedule.municipalityId)) return refuse('schedule.municipalityGone', {});
    return mayAct(view, actor, 'approveOwnSchedule', schedule.municipalityId) ?? whyNothing(view, schedule);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, args);
    if (refusal) return err(refusal);
    if (approvalOrderOf(view) === 'coordinator') {
      if (isNothingNew(view, args)) return err(refuse('schedule.nothingToApprove', {}));
      return ok({ changes: sendApproved(view, args, 'coordinatorAlone', context) });
    }
    const { municipalityId, period } = args;
    const id = scheduleId(municipalityId, period);
    const before = view.get('schedules', id) ?? null;
    const rows = applicationsOfSchedule(view, args)
      .map((one) => scheduledRow(view, one))
      .sort(byName);
    const version = { approvedAt: context.at, approvedBy: context.actor.userId, step: 'coordinator' as const, rows };
    const after = { ...before, id, municipalityId, period, versions: [...(before?.versions ?? []), version] };
    return ok({ changes: [{ table: 'schedules', id, before, after }] });
  },
};

function whyNothing(view: View, of: Args): Refusal | null {
  if (approvalOrderOf(view) === 'coordinator') {
    const isSomething = readyForApproval(view, of).length > 0 || changedSinceApproval(view, of) > 0;
    return isSomething ? null : refuse('schedule.nothingToApprove', {});
  }
  if (applicationsOfSchedule(view, of).length === 0) return refuseSchedule('schedule.nothingPlanned', {});
  const last = coordinatorVersion(view.get('schedules', scheduleId(of.municipalityId, of.period)));
  const isSame = last !== undefined && differencesSince(view, of, last).length === 0;
  return isSame ? refuseSchedule('schedule.nothingChanged', {}) : null;
}
