import { expect, test } from 'vitest';
import { type InstanceShape, randomInstance } from '#tests/support/random-instance.ts';
import { checkCertificate, type Potentials } from './certificate.ts';
import type { AssignmentInstance } from './instance.ts';
import { planCost } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';
import { type SolvedPlan, solveWithPrices } from './solve.ts';

const shape: InstanceShape = { applications: 9, experts: 7, organisations: 4, density: 0.6, largestCost: 50 };
const shapes = [shape, { ...shape, hasLeads: true }];

/** The checks that no plan is cheaper, each with another plan of the same problem. */
type Case = { readonly instance: AssignmentInstance; readonly plan: SolvedPlan; readonly prices: Potentials };

test('the plan found is proven by its prices', () => {
  for (const { instance, plan, prices } of cases()) {
    expect(checkCertificate(instance, plan, prices)).toEqual({ optimal: true, minReducedCost: 0 });
  }
});

test('a plan that lost a pair is proven only when it costs no more', () => {
  const judged = { same: 0, dearer: 0 };
  for (const { instance, plan, prices } of cases()) {
    for (const [at, gone] of plan.pairs.entries()) {
      const rows = { pairs: plan.pairs.filter((_, i) => i !== at), unassigned: withOneMore(plan, gone.application) };
      judge(judged, instance, rows, plan, prices);
    }
  }
  expect(judged.dearer).toBeGreaterThan(1000);
});

test('a plan with another expert in a place is proven only when it costs no more', () => {
  const judged = { same: 0, dearer: 0 };
  for (const { instance, plan, prices } of cases()) {
    for (const [at, taken] of plan.pairs.entries()) {
      for (const { expert } of instance.pairs.filter(({ application }) => application === taken.application)) {
        const pairs = plan.pairs.map((pair, i) => (i === at ? { ...pair, expert } : pair));
        if (!breaksRules(instance, pairs)) judge(judged, instance, { ...plan, pairs }, plan, prices);
      }
    }
  }
  expect(judged.dearer).toBeGreaterThan(500);
  expect(judged.same).toBeGreaterThan(0);
});

test('a plan that breaks a rule or tells a wrong cost is not proven, however cheap', () => {
  for (const { instance, plan, prices } of cases().slice(0, 100)) {
    const [first] = plan.pairs;
    if (!first) continue;
    const isProven = (change: Partial<SolvedPlan>) =>
      checkCertificate(instance, { ...plan, ...change }, prices).optimal;
    expect(isProven({ objective: plan.objective - 1 })).toBe(false);
    expect(isProven({ pairs: [...plan.pairs, first] })).toBe(false);
    expect(isProven({ pairs: plan.pairs.slice(1) })).toBe(false);
    expect(isProven({ unassigned: withOneMore(plan, first.application) })).toBe(false);
    expect(isProven({ unassigned: [...plan.unassigned, { application: 'nobody', missing: 0 }] })).toBe(false);
    expect(isProven({ pairs: [...plan.pairs, { application: 'nobody', expert: 'nobody' }] })).toBe(false);
  }
});

test('without the prices nothing is proven', () => {
  for (const { instance, plan, prices } of cases().slice(0, 100)) {
    if (plan.pairs.length === 0) continue;
    for (const part of ['applications', 'experts'] as const) {
      expect(checkCertificate(instance, plan, { ...prices, [part]: new Map() }).optimal).toBe(false);
    }
  }
});

test('a limit that is lowered or a lead who is none makes the old prices prove nothing false', () => {
  for (const { instance, plan, prices } of cases()) {
    const experts = instance.experts.map((expert) => ({ ...expert, limit: Math.max(0, expert.limit - 1) }));
    const tighter = { ...instance, experts };
    const check = checkCertificate(tighter, plan, prices);
    const cheapest = solveWithPrices(tighter);
    if (check.optimal) expect(cheapest.ok && cheapest.value.plan.objective).toBe(plan.objective);
  }
});

/** Solved problems, none of which has an organisation whose lead and other expert cross. */
function cases(): readonly Case[] {
  return shapes.flatMap((one) =>
    Array.from({ length: 120 }, (_, seed) => {
      const instance = withoutCrossing(randomInstance(seed, one));
      const solved = solveWithPrices(instance);
      if (!solved.ok) throw new Error(JSON.stringify(solved.error));
      return { instance, ...solved.value };
    }),
  );
}

/** Leads work in organisations of their own. */
function withoutCrossing(instance: AssignmentInstance): AssignmentInstance {
  const experts = instance.experts.map((expert) =>
    expert.lead ? { ...expert, organisation: `lead ${expert.organisation}` } : expert,
  );
  return { ...instance, experts };
}

function judge(
  judged: { same: number; dearer: number },
  instance: AssignmentInstance,
  rows: PlanRows,
  best: SolvedPlan,
  prices: Potentials,
): void {
  const objective = planCost(instance, rows);
  const { optimal, minReducedCost } = checkCertificate(instance, { ...rows, objective }, prices);
  expect(optimal).toBe(objective === best.objective);
  if (objective > best.objective) {
    expect(minReducedCost).toBeLessThan(0);
    judged.dearer += 1;
  } else judged.same += 1;
}

function withOneMore(plan: PlanRows, application: string): PlanRows['unassigned'] {
  const before = plan.unassigned.find((row) => row.application === application)?.missing ?? 0;
  const rest = plan.unassigned.filter((row) => row.application !== application);
  return [...rest, { application, missing: before + 1 }];
}

function breaksRules(instance: AssignmentInstance, pairs: PlanRows['pairs']): boolean {
  const organisationOf = new Map(instance.experts.map(({ id, organisation }) => [id, organisation]));
  const colleagues = pairs.map(({ application, expert }) => `${application} ${organisationOf.get(expert)}`);
  const seats = pairs.map(({ application, expert }) => `${application} ${expert}`);
  if (new Set(seats).size < pairs.length) return true;
  if (instance.oneOrganisationPerPanel && new Set(colleagues).size < pairs.length) return true;
  return instance.experts.some(
    ({ id, limit, carried = 0 }) => pairs.filter(({ expert }) => expert === id).length > Math.max(0, limit - carried),
  );
}
