import { type AssignmentNetwork, buildNetwork } from './build-network.ts';
import { checkCertificate, type Potentials } from './certificate.ts';
import { type Crossing, forgive, separate, settleCrossings, type Work } from './crossings.ts';
import type { Indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import { largestCost } from './largest-cost.ts';
import { planCost } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';
import { readPlan, readPrices } from './read-plan.ts';
import { type Beat, flowOf } from './simplex.ts';
import type { Pulse, SolvedPlan } from './solve.ts';

/** A plan with the prices that prove it. */
export type PricedPlan = { readonly plan: SolvedPlan; readonly prices: Potentials };

/** The plan of a valid instance, and the prices that prove it; null when stopped. */
export function cheapestPlan(instance: AssignmentInstance, at: Indexed, pulse: Pulse = () => true): PricedPlan | null {
  const built = buildNetwork(instance, at);
  const flow = flowOf(built.network);
  const beat = beatOf(at, built, pulse);
  if (instance.noLeadCost && instance.oneOrganisationPerPanel)
    return withCrossings(instance, { at, built, flow, beat });
  if (!flow.settle(beat)) return null;
  const prices = readPrices(at, built, flow);
  return { plan: checked(instance, readPlan(at, built, flow), prices, 0), prices };
}

function beatOf(at: Indexed, { emptyArc }: AssignmentNetwork, pulse: Pulse): Beat {
  const places = at.demand.reduce((sum, demand) => sum + demand, 0);
  return (flow, objective) => {
    const empty = emptyArc.reduce((sum, arc) => sum + (flow[arc] ?? 0), 0);
    return pulse({ done: places - empty, objective });
  };
}

/** The best plan met on the way to the prices; if none is proven, also of leads before their colleagues and the other way. */
function withCrossings(instance: AssignmentInstance, work: Work): PricedPlan | null {
  const { at, built, flow } = work;
  const plans: PlanRows[] = [];
  const onPlan = () => void plans.push(readPlan(at, built, flow));
  const settled = settleCrossings(work, onPlan);
  if (settled === null) return null;
  const prices = readPrices(at, built, flow, settled.crossings);
  if (!settled.isProven && !separated(instance, work, settled.crossings, onPlan)) return null;
  const best = plans.reduce((one, other) => (planCost(instance, other) <= planCost(instance, one) ? other : one));
  return { plan: checked(instance, best, prices, settled.bound), prices };
}

/** From the prices found, and then from none: who is kept off decides where the flow goes. False when stopped. */
function separated(
  instance: AssignmentInstance,
  work: Work,
  crossings: readonly Crossing[],
  onPlan: () => void,
): boolean {
  const dearest = 4 * largestCost(instance) + 1;
  const bothWays = () =>
    [true, false].every((keepsLeads) => {
      const isDone = separate(work, keepsLeads, dearest);
      if (isDone) onPlan();
      return isDone;
    });
  if (!bothWays()) return false;
  forgive(work, crossings);
  return bothWays();
}

function checked(instance: AssignmentInstance, rows: PlanRows, prices: Potentials, bound: number): SolvedPlan {
  const plan = { ...rows, objective: planCost(instance, rows) };
  const certificate = checkCertificate(instance, plan, prices);
  return { ...plan, certificate: certificate.optimal ? certificate : { ...certificate, bound } };
}
