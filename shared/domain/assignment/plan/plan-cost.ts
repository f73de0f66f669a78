import type { View } from '#shared/records/view.ts';
import { pairCost } from './pair-cost.ts';
import { loadsWith, missingOf, type Panels } from './panels.ts';
import type { PlanningTask } from './planning-task.ts';
import { isLead, UNASSIGNED_COST } from './wishes.ts';

/**
 * What panels cost by the run's wishes: pairs, loads, empty places, panels without a lead; without what a change costs in a plan after refusals.
 * Plans, plans edited by hand and today's panels are compared by this one figure.
 */
export function planCost(view: View, task: PlanningTask, panels: Panels): number {
  const leads = task.rows.reduce((sum, { application }) => sum + leadCost(task, panels.get(application.id) ?? []), 0);
  const filled = pairsCost(view, task, panels) + loadsCost(task, panels) + leads;
  return filled + missingOf(task, panels) * UNASSIGNED_COST;
}

/** What a panel costs for having no lead expert. */
export function leadCost({ experts, instance }: PlanningTask, panel: readonly string[]): number {
  const hasLead = panel.some((id) => {
    const known = experts.get(id);
    return known !== undefined && isLead(known.expert);
  });
  return hasLead ? 0 : (instance.noLeadCost ?? 0);
}

function pairsCost(view: View, { rows, experts, order }: PlanningTask, panels: Panels): number {
  let sum = 0;
  for (const { application, kept } of rows) {
    for (const id of panels.get(application.id) ?? []) {
      const expert = kept.includes(id) ? undefined : experts.get(id)?.expert;
      if (expert) sum += pairCost(view, order.wishes, application, expert);
    }
  }
  return sum;
}

function loadsCost(task: PlanningTask, panels: Panels): number {
  const { loadCost } = task.instance;
  let sum = 0;
  for (const [id, load] of loadsWith(task, panels)) {
    const carried = task.experts.get(id)?.carried ?? 0;
    for (let k = carried; k < load; k += 1) sum += loadCost[Math.min(k, loadCost.length - 1)] ?? 0;
  }
  return sum;
}
