import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { approveSchedule } from '#shared/commands/approve-schedule.ts';
import { approveAsCoordinator } from '#shared/commands/schedule/approve-as-coordinator.ts';
import { periodOf, periodsAround, shiftPeriod } from '#shared/domain/periods/period.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import { type Difference, differencesSince } from '#shared/domain/schedule/differences.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Schedule, ScheduleVersion } from '#shared/records/schedule.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { type BoardRow, boardOf } from './board.ts';
import { type PlanRow, planRowsOf } from './plan-rows.ts';
import { type SchedulePlace, storedSchedule } from './schedule-place.ts';
import { type ScheduleState, scheduleStore } from './schedule-store.ts';
import { shownVersion } from './versions.ts';

/** How many periods the board shows side by side. */
export const BOARD_PERIODS = 3;

/** Everything that the screen shows, derived from the office and from where the user is. */
export type Desk = {
  readonly state: ScheduleState;
  readonly periods: readonly string[];
  readonly board: readonly BoardRow[];
  /** Null while the office has no municipality: nothing has been loaded yet. */
  readonly place: SchedulePlace | null;
  readonly rows: readonly PlanRow[];
  /** The row that the experts are chosen for. */
  readonly current: PlanRow | null;
  readonly schedule: Schedule | null;
  /** The approval that is looked at. */
  readonly version: ScheduleVersion | undefined;
  /** What has changed since the last approval. */
  readonly changes: readonly Difference[];
  /** Whose approval «Утвердить график» is: a coordinator's own, otherwise the commission's. */
  readonly approvesAs: 'coordinator' | 'commission';
  /** Why the schedule cannot be approved now. */
  readonly approval: Refusal | null;
  /** Why the secretary cannot note the coordinator's approval now; null also where she may. */
  readonly coordinatorApproval: Refusal | null;
};

/**
 * The desk of the schedule; it stays where it is once shown, however the counts change. Derived anew when a table or the place
 * changes, never stored; moving from row to row only picks the row out of what is there.
 */
export function useDesk(): Desk {
  const office = useOffice();
  const state = useStore(scheduleStore(office));
  const revision = useRevision('applications', 'experts', 'schedules', 'municipalities', 'organisations', 'office');
  const key = boardPeriods(office, state.boardFrom).join();
  const periods = useMemo(() => key.split(','), [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const board = useMemo(() => boardOf(office.view, periods, onlyPlaceOf(office)), [office, periods, revision]);
  const { municipalityId = null, period = null } = placeOf(office, state, board) ?? {};
  const place = useMemo(
    () => (municipalityId === null || period === null ? null : { municipalityId, period }),
    [municipalityId, period],
  );
  useEffect(() => {
    if (place) scheduleStore(office).setState(place);
  }, [office, place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const rows = useMemo(() => (place ? planRowsOf(office.view, place) : []), [office, place, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const approvals = useMemo(() => approvalsOf(office, place), [office, place, revision]);
  return useMemo(() => {
    const current = rows.find((row) => row.application.id === state.currentId) ?? rows[0] ?? null;
    const version = shownVersion(approvals.schedule, state.versionAt);
    return { state, periods, board, place, rows, current, version, ...approvals };
  }, [state, periods, board, place, rows, approvals]);
}

function approvalsOf(office: Office, place: SchedulePlace | null) {
  const { view, actor } = office;
  const approvesAs = actor.role === 'coordinator' ? ('coordinator' as const) : ('commission' as const);
  const command = approvesAs === 'coordinator' ? approveAsCoordinator : approveSchedule;
  const schedule = place && storedSchedule(view, place);
  const last = schedule?.versions.at(-1);
  return {
    schedule,
    changes: place && last ? differencesSince(view, place, last) : [],
    approvesAs,
    approval: place && command.permit(view, actor, place),
    coordinatorApproval: place && approveAsCoordinator.permit(view, actor, place),
  };
}

function boardPeriods(office: Office, from: string | null): readonly string[] {
  if (from === null) return periodsAround(office.today(), 1, BOARD_PERIODS - 2);
  return Array.from({ length: BOARD_PERIODS }, (_, i) => shiftPeriod(from, i));
}

/** What the user has chosen; at first the place with the most to do in the period that has begun. */
function placeOf(office: Office, state: ScheduleState, board: readonly BoardRow[]): SchedulePlace | null {
  const period = state.period ?? periodOf(office.today());
  const chosen = board.find((row) => row.municipalityId === state.municipalityId) ?? busiest(board);
  return chosen ? { municipalityId: chosen.municipalityId, period } : null;
}

function busiest(board: readonly BoardRow[]): BoardRow | undefined {
  const toDo = (row: BoardRow) => row.noPeriod + row.cells.reduce((total, cell) => total + cell.unassigned, 0);
  return board.reduce<BoardRow | undefined>((best, row) => (best && toDo(best) >= toDo(row) ? best : row), undefined);
}

/** A coordinator works with his own municipality and sees no other (S1); the office with all. */
export function onlyPlaceOf({ view, actor }: Office): string | null {
  return actor.role === 'coordinator' ? (ownMunicipality(view, actor) ?? '') : null;
}
