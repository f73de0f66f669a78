import type { AssignmentInstance } from './instance.ts';
import type { PlanRows } from './plan-rows.ts';

/** What a plan costs by the instance alone: pairs, loads, empty places, and panels without a lead expert. */
export function planCost(instance: AssignmentInstance, plan: PlanRows): number {
  return (
    pairsCost(instance, plan) + loadsCost(instance, plan) + emptyCost(instance, plan) + noLeadsCost(instance, plan)
  );
}

function pairsCost(instance: AssignmentInstance, plan: PlanRows): number {
  const taken = takenExperts(plan);
  return instance.pairs.reduce(
    (sum, { application, expert, cost }) => (taken.get(application)?.has(expert) ? sum + cost : sum),
    0,
  );
}

function loadsCost({ experts, loadCost }: AssignmentInstance, plan: PlanRows): number {
  const next = new Map(experts.map(({ id, carried }) => [id, carried ?? 0]));
  let sum = 0;
  for (const { expert } of plan.pairs) {
    const load = next.get(expert) ?? 0;
    sum += loadCost[load] ?? 0;
    next.set(expert, load + 1);
  }
  return sum;
}

function emptyCost({ unassignedCost }: AssignmentInstance, plan: PlanRows): number {
  return plan.unassigned.reduce((sum, { missing }) => sum + missing * unassignedCost, 0);
}

function noLeadsCost(instance: AssignmentInstance, plan: PlanRows): number {
  if (!instance.noLeadCost) return 0;
  const leads = new Set(instance.experts.flatMap(({ id, lead }) => (lead ? [id] : [])));
  const led = new Set(plan.pairs.flatMap(({ application, expert }) => (leads.has(expert) ? [application] : [])));
  const without = instance.applications.filter(
    ({ id, demand, hasLead }) => (demand ?? instance.demand) > 0 && !hasLead && !led.has(id),
  );
  return without.length * instance.noLeadCost;
}

/** Experts of the plan by application. */
export function takenExperts(plan: PlanRows): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  for (const { application, expert } of plan.pairs) {
    const panel = taken.get(application);
    if (panel) panel.add(expert);
    else taken.set(application, new Set([expert]));
  }
  return taken;
}
