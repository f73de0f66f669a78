import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refusePlanner } from '../../refusals/planner-refusals.ts';
import { aroundHeld } from './around-held.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost } from './plan-cost.ts';
import type { PlanPair, PlanRows } from './plan-rows.ts';
import { type Replanned, replan } from './replan.ts';
import { numbered, type Pulse, type SolvedPlan, solveAssignment } from './solve.ts';

/** What is asked of the planner: the whole problem, and what is settled beforehand. */
export type PlanAsk = {
  readonly instance: AssignmentInstance;
  /** Pairs of the instance that a person has chosen: they stand, whatever they cost. */
  readonly pinned: readonly PlanPair[];
  /** Pairs that are given up only where a place cannot be filled otherwise; null: everything anew. */
  readonly held: readonly PlanPair[] | null;
};

/**
 * The cheapest plan in which the pinned pairs stand. Its pairs hold them, its cost is that of the whole; the certificate says
 * that no plan with these pairs is cheaper.
 */
export function planAround({ instance, pinned, held }: PlanAsk, pulse?: Pulse): Result<Replanned, Refusal> {
  if (pinned.length === 0) return planned(instance, held, pulse);
  const valid = numbered(instance);
  if (!valid.ok) return valid;
  const rest = aroundHeld(instance, pinned);
  if (rest === null) return err(refusePlanner('planner.pinsClash', {}));
  const answer = planned(rest, held, pulse);
  return answer.ok ? ok({ ...answer.value, plan: whole(instance, pinned, answer.value.plan) }) : answer;
}

function planned(
  instance: AssignmentInstance,
  held: readonly PlanPair[] | null,
  pulse: Pulse | undefined,
): Result<Replanned, Refusal> {
  if (held) return replan(instance, held, pulse);
  const solved = solveAssignment(instance, pulse);
  return solved.ok ? ok({ plan: solved.value, changed: [] }) : solved;
}

/** The pinned pairs cost the same in every plan: what bounds the rest bounds the whole by as much more. */
function whole(instance: AssignmentInstance, pinned: readonly PlanPair[], rest: SolvedPlan): SolvedPlan {
  const rows: PlanRows = { pairs: [...pinned, ...rest.pairs].sort(byIds), unassigned: rest.unassigned };
  const objective = planCost(instance, rows);
  const { bound, ...certificate } = rest.certificate;
  const shifted = bound === undefined ? {} : { bound: bound + objective - rest.objective };
  return { ...rows, objective, certificate: { ...certificate, ...shifted } };
}

function byIds(a: PlanPair, b: PlanPair): number {
  if (a.application !== b.application) return a.application < b.application ? -1 : 1;
  return a.expert < b.expert ? -1 : 1;
}
