import { plannableStatuses } from '#shared/commands/set-period.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { differencesSince } from '#shared/domain/schedule/differences.ts';
import { applicationsOfSchedule, isSchedulable } from '#shared/domain/schedule/schedule-applications.ts';
import { type ApprovalState, approvalStateOf } from '#shared/domain/schedule/versions.ts';
import { scheduleId } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';

/** How a schedule stands: all its rows, those that still miss an expert, who has approved it. */
export type BoardCell = { readonly total: number; readonly unassigned: number; readonly state: ApprovalState };

/** A municipality on the board: registered without a period, then a cell per period. */
export type BoardRow = {
  readonly municipalityId: string;
  readonly name: string;
  readonly noPeriod: number;
  readonly cells: readonly BoardCell[];
};

/** Where experts are missing: every municipality (or the one that a coordinator has) by every period that is shown. */
export function boardOf(view: View, periods: readonly string[], only: string | null = null): readonly BoardRow[] {
  const noPeriod = countWithoutPeriod(view);
  const places = [...view.all('municipalities')].filter(({ id }) => only === null || id === only);
  return places
    .map(({ id, name }) => ({
      municipalityId: id,
      name,
      noPeriod: noPeriod.get(id) ?? 0,
      cells: periods.map((period) => cellOf(view, id, period)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** The same over the whole region. */
export function totalOf(
  rows: readonly BoardRow[],
  periods: readonly string[],
): Omit<BoardRow, 'municipalityId' | 'name'> {
  const cells = periods.map((_, i) => ({
    total: sum(rows, (row) => row.cells[i]?.total ?? 0),
    unassigned: sum(rows, (row) => row.cells[i]?.unassigned ?? 0),
    state: 'none' as const,
  }));
  return { noPeriod: sum(rows, (row) => row.noPeriod), cells };
}

/** How many rows have changed since the schedule was approved last; none where nobody has approved it. */
export function changesOf(view: View, municipalityId: string, period: string): number {
  const last = view.get('schedules', scheduleId(municipalityId, period))?.versions.at(-1);
  return last ? differencesSince(view, { municipalityId, period }, last).length : 0;
}

function countWithoutPeriod(view: View): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const application of view.all('applications')) {
    const { period, status, municipalityId } = application;
    if (period !== null || !isSchedulable(application) || !plannableStatuses.has(status)) continue;
    counts.set(municipalityId, (counts.get(municipalityId) ?? 0) + 1);
  }
  return counts;
}

function cellOf(view: View, municipalityId: string, period: string): BoardCell {
  const rows = applicationsOfSchedule(view, { municipalityId, period });
  const needed = expertsNeeded(view);
  const missing = rows.filter(({ status, expertIds }) => plannableStatuses.has(status) && expertIds.length < needed);
  const state = approvalStateOf(view.get('schedules', scheduleId(municipalityId, period)));
  return { total: rows.length, unassigned: missing.length, state };
}

function sum<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
