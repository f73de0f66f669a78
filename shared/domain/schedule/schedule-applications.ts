import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** One schedule: a municipality and a period. */
export type ScheduleOf = { readonly municipalityId: string; readonly period: string };

/** Statuses in which an application has no place in any schedule. */
const outside: ReadonlySet<ApplicationStatus> = new Set([
  'DRAFT',
  'REGISTERING',
  'INTAKE_REFUSED',
  'WITHDRAWN',
  'ARCHIVED',
]);

/** Whether an application of this kind and status may stand in a schedule: only general grounds do (S1, §2.9). */
export function isSchedulable({ form, status }: Pick<Application, 'form' | 'status'>): boolean {
  return form !== 'SIMPLIFIED' && !outside.has(status);
}

/** Applications that stand in the schedule now, whether they are approved or not. */
export function applicationsOfSchedule(view: View, { municipalityId, period }: ScheduleOf): readonly Application[] {
  const found: Application[] = [];
  for (const application of view.all('applications')) {
    if (application.period !== period || application.municipalityId !== municipalityId) continue;
    if (isSchedulable(application)) found.push(application);
  }
  return found;
}
