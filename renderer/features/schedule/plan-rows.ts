import { plannableStatuses } from '#shared/commands/set-period.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { SchedulePlace } from './schedule-place.ts';

/** What a row still needs: a period, an expert, or nothing. */
export type PlanStage = 'noPeriod' | 'missing' | 'ready';

/** An application on the desk with what is known about its panel. */
export type PlanRow = {
  readonly application: Application;
  readonly stage: PlanStage;
  readonly experts: readonly Expert[];
  readonly needed: number;
  readonly organisation: string;
};

const order: Readonly<Record<PlanStage, number>> = { noPeriod: 0, missing: 1, ready: 2 };

/**
 * Rows of a schedule that is being made: first those without a period (they belong to no schedule yet and must not be
 * forgotten), then those that miss experts, then the ready ones; by name within each.
 */
export function planRowsOf(view: View, place: SchedulePlace): readonly PlanRow[] {
  const needed = expertsNeeded(view);
  const rows: PlanRow[] = [];
  for (const application of view.all('applications')) {
    if (isOnDesk(application, place)) rows.push(rowOf(view, application, needed));
  }
  return rows.sort(byStageThenName);
}

function isOnDesk(application: Application, place: SchedulePlace): boolean {
  if (application.municipalityId !== place.municipalityId || application.form === 'SIMPLIFIED') return false;
  if (!plannableStatuses.has(application.status)) return false;
  return application.period === null || application.period === place.period;
}

function rowOf(view: View, application: Application, needed: number): PlanRow {
  const experts = application.expertIds.flatMap((id) => view.get('experts', id) ?? []);
  const organisation = view.get('organisations', application.organisationId)?.name ?? '';
  return { application, stage: stageOf(application, needed), experts, needed, organisation };
}

function stageOf(application: Application, needed: number): PlanStage {
  if (application.period === null) return 'noPeriod';
  return application.expertIds.length < needed ? 'missing' : 'ready';
}

/** Words are compared thousands of times: one collator is quicker than asking each word. */
const russian = new Intl.Collator('ru');

function byStageThenName(a: PlanRow, b: PlanRow): number {
  return order[a.stage] - order[b.stage] || russian.compare(fullName(a.application), fullName(b.application));
}
