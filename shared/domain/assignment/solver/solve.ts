import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import type { Certificate } from './certificate.ts';
import { cheapestApart } from './cheapest-apart.ts';
import type { PricedPlan } from './cheapest-plan.ts';
import { doubledPair, type Indexed, indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import type { PlanRows } from './plan-rows.ts';
import { pairTwice, whyBadInstance, whyCostsTooLarge } from './why-bad-instance.ts';

/** A plan of least cost and the check that it is. */
export type SolvedPlan = PlanRows & {
  readonly objective: number;
  readonly certificate: Certificate & {
    /** Only where the plan is not proven: what no plan can cost less than. */
    readonly bound?: number;
  };
};

/**
 * Told every some thousand steps how many places are filled and what the plan would cost as it stands; false stops the
 * work. All places are filled long before the cost has stopped falling.
 */
export type Pulse = (progress: { readonly done: number; readonly objective: number }) => boolean;

/**
 * The plan of least cost. The same instance gives the same plan on every machine, in whatever order its rows stand.
 * Refused: an instance that is not right (its row is named), and a stop by `pulse`.
 */
export function solveAssignment(instance: AssignmentInstance, pulse?: Pulse): Result<SolvedPlan, Refusal> {
  const solved = solveWithPrices(instance, pulse);
  return solved.ok ? ok(solved.value.plan) : solved;
}

/** The same with the prices that prove the plan. */
export function solveWithPrices(instance: AssignmentInstance, pulse?: Pulse): Result<PricedPlan, Refusal> {
  const at = numbered(instance);
  if (!at.ok) return at;
  const solved = cheapestApart(instance, at.value, pulse);
  return solved === null ? err(refusePlanner('planner.stopped', {})) : ok(solved);
}

/** The instance in numbers, or what is wrong with it. */
export function numbered(instance: AssignmentInstance): Result<Indexed, Refusal> {
  const bad = whyBadInstance(instance) ?? whyCostsTooLarge(instance);
  if (bad) return err(bad);
  const at = indexed(instance);
  const twice = doubledPair(at);
  if (twice === null) return ok(at);
  return err(pairTwice(instance, at.applicationIds[twice.application] ?? '', at.expertIds[twice.expert] ?? ''));
}
