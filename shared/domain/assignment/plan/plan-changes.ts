import { equalJson } from '#shared/kernel/equal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../../rights/actor.ts';
import { loadsOf } from '../load.ts';
import { planRows } from './plan-row.ts';
import { isNewcomer } from './planning-order.ts';
import type { PlanningTask } from './planning-task.ts';

/** Tables whose changes are told as a whole, whomever of the plan they concern. */
const toldWhole = ['absences', 'expertRelations', 'invitations', 'officeProfiles'] as const;

/** Tables that a plan is made of: when one of them changes, it may be another plan. */
export const planTables = ['applications', 'experts', ...toldWhole] as const satisfies readonly TableName[];

/** The state of these tables, by name. */
export type PlanBasis = ReadonlyMap<TableName, number>;

/** What a plan was made of and is no longer so; empty lists where nothing is. */
export type PlanChanges = {
  /** Applications that came into what is to be planned, that left it, and that have changed. */
  readonly joined: readonly Application[];
  readonly left: readonly Application[];
  readonly changed: readonly Application[];
  /** Experts who are new, gone or otherwise described. */
  readonly experts: readonly Expert[];
  /** Experts who got or lost applications outside the plan. */
  readonly loads: readonly Expert[];
  /** Tables that have changed, whomever of the plan that concerns. */
  readonly tables: readonly (typeof toldWhole)[number][];
};

/** The state of the tables now. */
export function planBasis(view: View): PlanBasis {
  return new Map(planTables.map((table) => [table, view.revision(table)]));
}

/** What has changed since the plan was made; null when nothing that it was made of has. */
export function planChanges(view: View, actor: Actor, task: PlanningTask, basis: PlanBasis): PlanChanges | null {
  const isMoved = (table: TableName) => view.revision(table) !== basis.get(table);
  if (!planTables.some(isMoved)) return null;
  const rows = planRows(view, actor, task.order);
  const before = new Map(task.rows.map((row) => [row.application.id, row]));
  const now = new Map(rows.map((row) => [row.application.id, row]));
  const isOther = ({ id }: Application) => !equalJson(before.get(id), now.get(id));
  const changes: PlanChanges = {
    joined: rows.map(({ application }) => application).filter(({ id }) => !before.has(id)),
    left: task.rows.map(({ application }) => application).filter(({ id }) => !now.has(id)),
    changed: rows.map(({ application }) => application).filter((one) => before.has(one.id) && isOther(one)),
    experts: otherExperts(view, task),
    loads: otherLoads(view, task),
    tables: toldWhole.filter(isMoved),
  };
  return Object.values(changes).some((list) => list.length > 0) ? changes : null;
}

function otherExperts(view: View, { experts }: PlanningTask): readonly Expert[] {
  const known = [...experts.values()].map(({ expert }) => expert).filter(({ id }) => !isNewcomer(id));
  const other = known.filter((one) => {
    const now = view.get('experts', one.id);
    return now !== one && !equalJson(now, one);
  });
  return [...other, ...[...view.all('experts')].filter(({ id }) => !experts.has(id))];
}

/** Loads outside the plan's own rows: what the rows themselves give is told with the rows. */
function otherLoads(view: View, task: PlanningTask): readonly Expert[] {
  const loads = loadsOf(view, task.order.period);
  const shifts = new Map<string, number>();
  for (const { application } of task.rows) {
    for (const id of application.expertIds) shifts.set(id, (shifts.get(id) ?? 0) - 1);
    for (const id of view.get('applications', application.id)?.expertIds ?? []) {
      shifts.set(id, (shifts.get(id) ?? 0) + 1);
    }
  }
  return [...task.experts.values()]
    .filter(({ expert: { id }, today }) => !isNewcomer(id) && today + (shifts.get(id) ?? 0) !== (loads.get(id) ?? 0))
    .map(({ expert }) => expert);
}
