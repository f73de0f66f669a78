import { plannableStatuses } from '#shared/commands/set-period.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import type { Application } from '#shared/records/application.ts';
import { scheduleId } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';

/** How a schedule stands: all its rows, and those that still miss an expert. */
export type BoardCell = { readonly total: number; readonly unassigned: number; readonly isApproved: boolean };

/** A municipality on the board: registered without a period, then a cell per period. */
export type BoardRow = {
  readonly municipalityId: string;
  readonly name: string;
  readonly noPeriod: number;
  readonly cells: readonly BoardCell[];
};

type Counts = { noPeriod: number; readonly total: number[]; readonly unassigned: number[] };

/** Statuses in which an application has no place in any schedule. */
const outside: ReadonlySet<Application['status']> = new Set([
  'DRAFT',
  'REGISTERING',
  'INTAKE_REFUSED',
  'WITHDRAWN',
  'ARCHIVED',
]);

/** Where experts are missing: every municipality by every period that is shown. One pass over the applications. */
export function boardOf(view: View, periods: readonly string[]): readonly BoardRow[] {
  const counts = new Map<string, Counts>();
  const needed = expertsNeeded(view);
  for (const application of view.all('applications')) count(counts, application, periods, needed);
  const rows = Array.from(view.all('municipalities'), ({ id, name }) => rowOf(view, id, name, periods, counts.get(id)));
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** The same over the whole region. */
export function totalOf(
  rows: readonly BoardRow[],
  periods: readonly string[],
): Omit<BoardRow, 'municipalityId' | 'name'> {
  const cells = periods.map((_, i) => ({
    total: sum(rows, (row) => row.cells[i]?.total ?? 0),
    unassigned: sum(rows, (row) => row.cells[i]?.unassigned ?? 0),
    isApproved: false,
  }));
  return { noPeriod: sum(rows, (row) => row.noPeriod), cells };
}

function count(
  counts: Map<string, Counts>,
  application: Application,
  periods: readonly string[],
  needed: number,
): void {
  if (application.form === 'SIMPLIFIED' || outside.has(application.status)) return;
  const own = counts.get(application.municipalityId) ?? { noPeriod: 0, total: [], unassigned: [] };
  counts.set(application.municipalityId, own);
  const isOpen = plannableStatuses.has(application.status);
  if (application.period === null) {
    if (isOpen) own.noPeriod += 1;
    return;
  }
  const column = periods.indexOf(application.period);
  if (column < 0) return;
  own.total[column] = (own.total[column] ?? 0) + 1;
  const isMissing = isOpen && application.expertIds.length < needed;
  if (isMissing) own.unassigned[column] = (own.unassigned[column] ?? 0) + 1;
}

function rowOf(view: View, id: string, name: string, periods: readonly string[], counts: Counts | undefined): BoardRow {
  const cells = periods.map((period, i) => ({
    total: counts?.total[i] ?? 0,
    unassigned: counts?.unassigned[i] ?? 0,
    isApproved: view.get('schedules', scheduleId(id, period)) !== undefined,
  }));
  return { municipalityId: id, name, noPeriod: counts?.noPeriod ?? 0, cells };
}

function sum<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
