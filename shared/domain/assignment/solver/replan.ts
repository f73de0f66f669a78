import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import { aroundHeld } from './around-held.ts';
import { cheapestApart } from './cheapest-apart.ts';
import { favouringHeld } from './favouring-held.ts';
import { indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost, takenExperts } from './plan-cost.ts';
import type { PlanPair, PlanRows } from './plan-rows.ts';
import { numbered, type Pulse, type SolvedPlan } from './solve.ts';

/** A plan after refusals. */
export type Replanned = {
  /**
   * All pairs, held and new. `objective` is by the instance; the certificate says that the plan is the cheapest of those
   * that give up as few held pairs.
   */
  readonly plan: SolvedPlan;
  /** Held pairs that are still possible and yet were given up, because a place cannot be filled otherwise. */
  readonly changed: readonly PlanPair[];
};

/**
 * Fills the places that refusals left, and leaves everybody else where he is: no held pair is given up unless a place
 * cannot be filled otherwise, or the limits have no room for all of them. The instance is the whole one (all places of
 * the panels), in which pairs that were refused no longer stand: held pairs that are not in it are gone.
 */
export function replan(
  instance: AssignmentInstance,
  held: readonly PlanPair[],
  pulse?: Pulse,
): Result<Replanned, Refusal> {
  const valid = numbered(instance);
  if (!valid.ok) return valid;
  const possible = stillPossible(instance, held);
  const around = fillAround(instance, possible, pulse);
  if (around === 'stopped') return err(refusePlanner('planner.stopped', {}));
  if (around && around.unassigned.length === 0) return ok({ plan: around, changed: [] });
  return changeFewest(instance, possible, pulse);
}

function stillPossible({ pairs }: AssignmentInstance, held: readonly PlanPair[]): readonly PlanPair[] {
  const wanted = takenExperts({ pairs: held, unassigned: [] });
  return pairs
    .filter(({ application, expert }) => wanted.get(application)?.has(expert))
    .map(({ application, expert }) => ({ application, expert }));
}

/** All stay and the gaps are filled; null when not all can stay. */
function fillAround(
  instance: AssignmentInstance,
  held: readonly PlanPair[],
  pulse: Pulse | undefined,
): SolvedPlan | 'stopped' | null {
  const rest = aroundHeld(instance, held);
  if (rest === null) return null;
  const solved = cheapestApart(rest, indexed(rest), pulse);
  if (solved === null) return 'stopped';
  const pairs = [...held, ...solved.plan.pairs].sort(byIds);
  return valued(instance, { pairs, unassigned: solved.plan.unassigned }, solved.plan);
}

function changeFewest(
  instance: AssignmentInstance,
  held: readonly PlanPair[],
  pulse: Pulse | undefined,
): Result<Replanned, Refusal> {
  const favouring = favouringHeld(instance, held);
  if (!favouring.ok) return favouring;
  const solved = cheapestApart(favouring.value, indexed(favouring.value), pulse);
  if (solved === null) return err(refusePlanner('planner.stopped', {}));
  const plan = valued(instance, solved.plan, solved.plan);
  const taken = takenExperts(plan);
  const changed = held.filter(({ application, expert }) => !taken.get(application)?.has(expert)).sort(byIds);
  return ok({ plan, changed });
}

function valued(instance: AssignmentInstance, rows: PlanRows, { certificate }: SolvedPlan): SolvedPlan {
  const { optimal, minReducedCost } = certificate;
  const { pairs, unassigned } = rows;
  return { objective: planCost(instance, rows), pairs, unassigned, certificate: { optimal, minReducedCost } };
}

function byIds(a: PlanPair, b: PlanPair): number {
  if (a.application !== b.application) return a.application < b.application ? -1 : 1;
  return a.expert < b.expert ? -1 : 1;
}
