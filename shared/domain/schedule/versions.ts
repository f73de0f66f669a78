import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { Schedule, ScheduleVersion } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';

/** Whose approval a schedule needs (§1.2, S1): of the commission, of both, of the coordinator alone. */
export type ApprovalOrder = NonNullable<RegionProfile['scheduleApproval']>;

/** Whose approval schedules of this office need; where nobody has chosen, the commission's. */
export function approvalOrderOf(view: View): ApprovalOrder {
  return profileOf(view).scheduleApproval ?? 'commission';
}

/** Whether the version is the last word, after which applications are with their experts; the coordinator's first word is not. */
export function isFinal(version: ScheduleVersion): boolean {
  return version.step !== 'coordinator';
}

/** The schedule as it was approved for good last; undefined before that. */
export function finalVersion(schedule: Schedule | null | undefined): ScheduleVersion | undefined {
  return schedule?.versions.findLast(isFinal);
}

/** The schedule as the coordinator approved it last. */
export function coordinatorVersion(schedule: Schedule | null | undefined): ScheduleVersion | undefined {
  return schedule?.versions.findLast(
    (version) => version.step === 'coordinator' || version.step === 'coordinatorAlone',
  );
}

/** How far a schedule has come: nobody has approved it, the coordinator has, it is approved for good. */
export type ApprovalState = 'none' | 'coordinator' | 'approved';

/** How far a schedule has come by its last approval. */
export function approvalStateOf(schedule: Schedule | null | undefined): ApprovalState {
  const last = schedule?.versions.at(-1);
  if (!last) return 'none';
  return isFinal(last) ? 'approved' : 'coordinator';
}
