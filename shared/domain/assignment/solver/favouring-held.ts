import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import type { AssignmentInstance } from './instance.ts';
import type { PlanPair } from './plan-rows.ts';

/**
 * The instance whose cheapest plan fills the most places, then keeps the most held pairs, then costs the least: a held
 * pair saves more than all costs together can, an empty place costs more than all held pairs together save. Refused when
 * such weights would not be exact.
 */
export function favouringHeld(
  instance: AssignmentInstance,
  held: readonly PlanPair[],
): Result<AssignmentInstance, Refusal> {
  const places = instance.applications.reduce((sum, { demand }) => sum + (demand ?? instance.demand), 0);
  const largest = largestPair(instance) + largestLoad(instance) + (instance.noLeadCost ?? 0);
  const hold = 2 * (places + 1) * largest + 1;
  const unassignedCost = 2 * (places + 1) * hold;
  if (2 * unassignedCost > Number.MAX_SAFE_INTEGER) {
    return err(refusePlanner('planner.costsTooLarge', { largest: String(largest) }));
  }
  const isHeld = new Set(held.map(({ application, expert }) => `${application}\n${expert}`));
  const pairs = instance.pairs.map((pair) =>
    isHeld.has(`${pair.application}\n${pair.expert}`) ? { ...pair, cost: pair.cost - hold } : pair,
  );
  return ok({ ...instance, unassignedCost, pairs });
}

function largestPair({ pairs }: AssignmentInstance): number {
  return pairs.reduce((largest, { cost }) => Math.max(largest, Math.abs(cost)), 0);
}

function largestLoad({ loadCost }: AssignmentInstance): number {
  return loadCost.reduce((largest, cost) => Math.max(largest, Math.abs(cost)), 0);
}
