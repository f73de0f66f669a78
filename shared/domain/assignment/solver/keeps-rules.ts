import { clashesOf } from './clashes.ts';
import type { AssignmentInstance } from './instance.ts';
import { takenExperts } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';

/**
 * Whether the plan keeps the hard rules: only pairs of the instance, none twice, no more of them than places, limits,
 * one expert of an organisation on a panel, nobody with whom he may not sit, and just the places named as empty that are empty.
 */
export function keepsRules(instance: AssignmentInstance, plan: PlanRows): boolean {
  return (
    areEligible(instance, plan) &&
    keepsLimits(instance, plan) &&
    keepsApart(instance, plan) &&
    fillsPanels(instance, plan)
  );
}

function keepsApart(instance: AssignmentInstance, plan: PlanRows): boolean {
  return clashesOf(instance, plan).length === 0;
}

function areEligible({ pairs }: AssignmentInstance, plan: PlanRows): boolean {
  const taken = takenExperts(plan);
  const found = pairs.reduce(
    (sum, { application, expert }) => (taken.get(application)?.has(expert) ? sum + 1 : sum),
    0,
  );
  return found === plan.pairs.length;
}

function keepsLimits({ experts }: AssignmentInstance, plan: PlanRows): boolean {
  const loads = new Map<string, number>();
  for (const { expert } of plan.pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
  return experts.every(({ id, limit, carried }) => (loads.get(id) ?? 0) <= Math.max(0, limit - (carried ?? 0)));
}

function fillsPanels(instance: AssignmentInstance, plan: PlanRows): boolean {
  const taken = takenExperts(plan);
  const organisationOf = new Map(instance.experts.map(({ id, organisation }) => [id, organisation]));
  const missing = new Map(plan.unassigned.map((row) => [row.application, row.missing]));
  if (missing.size !== plan.unassigned.length) return false;
  const areFull = instance.applications.every(({ id, demand }) => {
    const panel = [...(taken.get(id) ?? [])];
    const organisations = new Set(panel.map((expert) => organisationOf.get(expert)));
    const isMixed = !instance.oneOrganisationPerPanel || organisations.size === panel.length;
    const empty = missing.get(id) ?? 0;
    missing.delete(id);
    return isMixed && empty >= 0 && panel.length + empty === (demand ?? instance.demand);
  });
  return areFull && missing.size === 0;
}
