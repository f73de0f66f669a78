import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { pairCost } from './pair-cost.ts';
import { leadCost } from './plan-cost.ts';
import type { PlanningTask } from './planning-task.ts';
import { UNASSIGNED_COST } from './wishes.ts';

/** A panel as it is in the plan and as a person would have it, and everybody's load in the plan. */
export type PanelEdit = {
  readonly application: Application;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly loads: ReadonlyMap<string, number>;
};

/** By how much the plan gets dearer (cheaper when negative): pairs, loads of those who come and go, empty places. */
export function editCost(view: View, task: PlanningTask, { application, from, to, loads }: PanelEdit): number {
  const { loadCost } = task.instance;
  const stepAt = (load: number) => loadCost[Math.max(0, Math.min(load, loadCost.length - 1))] ?? 0;
  const coming = to.filter((id) => !from.includes(id));
  const going = from.filter((id) => !to.includes(id));
  const pairs = costOf(coming) - costOf(going);
  const rising = coming.reduce((sum, id) => sum + stepAt(loads.get(id) ?? 0), 0);
  const falling = going.reduce((sum, id) => sum + stepAt((loads.get(id) ?? 1) - 1), 0);
  const leads = leadCost(task, to) - leadCost(task, from);
  return pairs + rising - falling + leads + (from.length - to.length) * UNASSIGNED_COST;

  function costOf(ids: readonly string[]): number {
    return ids.reduce((sum, id) => {
      const expert = task.experts.get(id)?.expert;
      return expert ? sum + pairCost(view, task.order.wishes, application, expert) : sum;
    }, 0);
  }
}
