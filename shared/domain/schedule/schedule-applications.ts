import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import { scheduleId } from '#shared/records/schedule.ts';
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

type Kept = { readonly revision: number; readonly bySchedule: ReadonlyMap<string, readonly Application[]> };

const kept = new WeakMap<View, Kept>();

/** Whether an application of this kind and status may stand in a schedule: only general grounds do (S1, §2.9). */
export function isSchedulable({ form, status }: Pick<Application, 'form' | 'status'>): boolean {
  return form !== 'SIMPLIFIED' && !outside.has(status);
}

/** Applications that stand in the schedule now, whether they are approved or not. */
export function applicationsOfSchedule(view: View, { municipalityId, period }: ScheduleOf): readonly Application[] {
  return bySchedule(view).get(scheduleId(municipalityId, period)) ?? [];
}

/** One pass over the applications for each state of the table: boards ask for every schedule. */
function bySchedule(view: View): Kept['bySchedule'] {
  const revision = view.revision('applications');
  const known = kept.get(view);
  if (known?.revision === revision) return known.bySchedule;
  const found = new Map<string, Application[]>();
  for (const application of view.all('applications')) {
    if (application.period === null || !isSchedulable(application)) continue;
    const id = scheduleId(application.municipalityId, application.period);
    const own = found.get(id);
    if (own) own.push(application);
    else found.set(id, [application]);
  }
  kept.set(view, { revision, bySchedule: found });
  return found;
}
