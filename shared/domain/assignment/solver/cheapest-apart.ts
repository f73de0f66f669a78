import { cheapestPlan, type PricedPlan } from './cheapest-plan.ts';
import { type Clash, clashesOf } from './clashes.ts';
import { type Indexed, indexed } from './indexed.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost } from './plan-cost.ts';
import type { PlanPair } from './plan-rows.ts';
import type { Pulse } from './solve.ts';

/** The instance with some pairs struck out, its cheapest plan, and what no plan of it can cost less than. */
type Branch = { readonly without: readonly PlanPair[]; readonly priced: PricedPlan; readonly bound: number };

/** So many plans are made for the sake of those who are kept apart; beyond, a plan that keeps the rule is taken unproven. */
const MOST_PLANS = 24;

/**
 * The cheapest plan that also keeps apart those who may never sit together; null when stopped. Keeping two apart is no flow:
 * where both sit on a panel, the first of them is struck out there in one plan and the second in another, and whichever may
 * still become the cheapest goes on. The first that has nobody together is the cheapest of all, since no other can go under it.
 */
export function cheapestApart(instance: AssignmentInstance, at: Indexed, pulse?: Pulse): PricedPlan | null {
  if (!instance.apart || instance.apart.length === 0) return cheapestPlan(instance, at, pulse);
  const first = branchOf(instance, [], pulse);
  if (first === null) return null;
  const open: Branch[] = [first];
  for (let plans = 1; ; plans += 2) {
    const best = takeCheapest(open);
    if (best === undefined) return first.priced;
    const [clash] = clashesOf(instance, best.priced.plan);
    if (clash === undefined) return told(instance, best);
    if (plans >= MOST_PLANS) return struckOut(instance, best, pulse);
    for (const expert of clash.experts) {
      const branch = branchOf(instance, [...best.without, { application: clash.application, expert }], pulse);
      if (branch === null) return null;
      open.push(branch);
    }
  }
}

function branchOf(instance: AssignmentInstance, without: readonly PlanPair[], pulse: Pulse | undefined): Branch | null {
  const rest = flowOf(instance, without);
  const priced = cheapestPlan(rest, indexed(rest), pulse);
  if (priced === null) return null;
  const { objective, certificate } = priced.plan;
  return { without, priced, bound: certificate.optimal ? objective : (certificate.bound ?? Number.NEGATIVE_INFINITY) };
}

/** The branch that may become the cheapest; of equal ones the earlier, so that the plan is the same on every machine. */
function takeCheapest(open: Branch[]): Branch | undefined {
  const at = open.reduce((best, { bound }, i) => (bound < (open[best]?.bound ?? 0) ? i : best), 0);
  return open.splice(at, 1)[0];
}

/** All who still sit together are parted at once, again and again, and the plan is told with what no plan can go under. */
function struckOut(instance: AssignmentInstance, from: Branch, pulse: Pulse | undefined): PricedPlan | null {
  let branch = from;
  for (;;) {
    const clashes = clashesOf(instance, branch.priced.plan);
    if (clashes.length === 0) return told(instance, { ...branch, bound: from.bound });
    const next = branchOf(instance, [...branch.without, ...clashes.map(secondOf)], pulse);
    if (next === null) return null;
    branch = next;
  }
}

function secondOf({ application, experts }: Clash): PlanPair {
  return { application, expert: experts[1] };
}

/** The plan of a branch as one of the whole instance: it is proven when nothing can go under it. */
function told(instance: AssignmentInstance, { priced, bound }: Branch): PricedPlan {
  const objective = planCost(instance, priced.plan);
  const { minReducedCost } = priced.plan.certificate;
  const optimal = objective === bound;
  const certificate = optimal ? { optimal, minReducedCost } : { optimal, minReducedCost, bound };
  return { ...priced, plan: { ...priced.plan, objective, certificate } };
}

/** What is left when the pairs are struck out and nobody is kept apart: a flow. */
function flowOf(instance: AssignmentInstance, without: readonly PlanPair[]): AssignmentInstance {
  const struck = new Set(without.map(({ application, expert }) => `${application}\n${expert}`));
  const pairs = instance.pairs.filter(({ application, expert }) => !struck.has(`${application}\n${expert}`));
  return { ...instance, apart: [], pairs };
}
