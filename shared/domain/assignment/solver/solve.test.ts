import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cheapestOfAll } from '#tests/support/every-plan.ts';
import { type InstanceShape, randomInstance, shuffled } from '#tests/support/random-instance.ts';
import type { AssignmentInstance } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { planCost } from './plan-cost.ts';
import { type SolvedPlan, solveAssignment } from './solve.ts';

const small: InstanceShape = { applications: 4, experts: 4, organisations: 3, density: 0.7, largestCost: 30 };
const middling: InstanceShape = { applications: 14, experts: 9, organisations: 5, density: 0.4, largestCost: 100 };

describe('the plan', () => {
  test('takes the cheaper expert, and the loads are balanced by their growing cost', () => {
    const plan = solved({
      ...anInstance(),
      applications: [{ id: 'a1' }, { id: 'a2' }],
      pairs: [pair('a1', 'e1', 1), pair('a1', 'e2', 4), pair('a2', 'e1', 1), pair('a2', 'e2', 3)],
    });
    expect(plan).toEqual({
      objective: 4,
      pairs: [
        { application: 'a1', expert: 'e1' },
        { application: 'a2', expert: 'e2' },
      ],
      unassigned: [],
      certificate: { optimal: true, minReducedCost: 0 },
    });
  });

  test('names the places that nobody may take', () => {
    const plan = solved({ ...anInstance(), demand: 2, pairs: [pair('a1', 'e1', 1)] });
    expect(plan).toMatchObject({ objective: 101, unassigned: [{ application: 'a1', missing: 1 }] });
  });

  test('leaves a place empty where that costs less than the expert', () => {
    expect(solved({ ...anInstance(), unassignedCost: 3 })).toMatchObject({ objective: 3, pairs: [] });
  });

  test('seats one expert of an organisation, however many places there are', () => {
    const experts = ['e1', 'e2', 'e3'].map((id) => ({ id, organisation: 'o1', limit: 2 }));
    const pairs = experts.map(({ id }, i) => pair('a1', id, i));
    const oneSchool = { ...anInstance(), demand: 3, experts, pairs };
    expect(solved(oneSchool)).toMatchObject({ pairs: [{ expert: 'e1' }], unassigned: [{ missing: 2 }] });
    expect(solved({ ...oneSchool, oneOrganisationPerPanel: false }).pairs).toHaveLength(3);
  });

  test('is empty when all limits are 0, when there is no pair, and when there is nothing to fill', () => {
    const empty = { pairs: [], certificate: { optimal: true } };
    const noRoom = anInstance().experts.map((expert) => ({ ...expert, limit: 0 }));
    expect(solved({ ...anInstance(), experts: noRoom })).toMatchObject({ ...empty, objective: 100 });
    expect(solved({ ...anInstance(), pairs: [] })).toMatchObject({ ...empty, objective: 100 });
    expect(solved({ ...anInstance(), demand: 0 })).toMatchObject({ ...empty, objective: 0, unassigned: [] });
    expect(solved({ ...anInstance(), applications: [], pairs: [] })).toMatchObject({ ...empty, objective: 0 });
    const nothing = { ...anInstance(), applications: [], experts: [], pairs: [], loadCost: [] };
    expect(solved(nothing)).toMatchObject({ objective: 0, certificate: { optimal: true, minReducedCost: 0 } });
  });

  test('counts what an expert carries already: his next application costs more, and his limit holds it', () => {
    const carrying = (carried: number) => ({
      ...anInstance(),
      experts: [
        { id: 'e1', organisation: 'o1', limit: 2, carried },
        { id: 'e2', organisation: 'o2', limit: 2 },
      ],
    });
    expect(solved(carrying(0))).toMatchObject({ objective: 5, pairs: [{ expert: 'e1' }] });
    expect(solved(carrying(1))).toMatchObject({ objective: 9, pairs: [{ expert: 'e2' }] });
    expect(solved(carrying(7))).toMatchObject({ objective: 9, pairs: [{ expert: 'e2' }] });
  });

  test('fills as many places as the application asks for itself', () => {
    const plan = solved({ ...anInstance(), applications: [{ id: 'a1', demand: 2 }] });
    expect(plan.pairs).toEqual([
      { application: 'a1', expert: 'e1' },
      { application: 'a1', expert: 'e2' },
    ]);
  });

  test('is exact with costs of billions', () => {
    const big = 4_000_000_000;
    const pairs = [pair('a1', 'e1', big + 1), pair('a1', 'e2', big)];
    expect(solved({ ...anInstance(), unassignedCost: 9 * big, pairs })).toMatchObject({
      objective: big,
      pairs: [{ expert: 'e2' }],
    });
  });

  test('has no arcs for room that nobody can use: a limit of a million is no burden', () => {
    const loadCost = Array.from({ length: 1_000_000 }, () => 0);
    const experts = anInstance().experts.map((expert) => ({ ...expert, limit: 1_000_000 }));
    expect(solved({ ...anInstance(), loadCost, experts }).objective).toBe(5);
  });
});

describe('of 300 small problems', () => {
  test('each plan costs what the cheapest of all possible plans costs', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const instance = randomInstance(seed, small);
      const plan = solved(instance);
      expect([seed, plan.objective]).toEqual([seed, cheapestOfAll(instance)]);
      expect([seed, plan.certificate.optimal]).toEqual([seed, true]);
    }
  });
});

describe('of 10,000 random problems', () => {
  test('no plan has a forbidden pair, an expert above his limit or two of one organisation', () => {
    for (let seed = 0; seed < 10_000; seed += 1) {
      const instance = randomInstance(seed, seed % 10 === 0 ? middling : small);
      const plan = solved(instance);
      if (brokenRules(instance, plan).length > 0) expect([seed, brokenRules(instance, plan)]).toEqual([seed, []]);
      if (!keepsRules(instance, plan) || planCost(instance, plan) !== plan.objective) expect(seed).toBe('kept');
    }
  });
});

describe('whatever changes in the problem', () => {
  test('another order of rows gives the same plan', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const instance = randomInstance(seed, middling);
      const other = {
        ...instance,
        experts: shuffled(seed, instance.experts),
        applications: shuffled(seed + 1, instance.applications),
        pairs: shuffled(seed + 2, instance.pairs),
      };
      expect(solved(other)).toEqual(solved(instance));
    }
  });

  test('one more expert never makes the plan dearer', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const instance = randomInstance(seed, middling);
      const [gone] = instance.experts;
      const without = {
        ...instance,
        experts: instance.experts.slice(1),
        pairs: instance.pairs.filter(({ expert }) => expert !== gone?.id),
      };
      expect(solved(instance).objective).toBeLessThanOrEqual(solved(without).objective);
    }
  });

  test('a tighter limit never makes the plan cheaper', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const instance = randomInstance(seed, middling);
      const experts = instance.experts.map((expert) => ({ ...expert, limit: Math.max(0, expert.limit - 1) }));
      expect(solved({ ...instance, experts }).objective).toBeGreaterThanOrEqual(solved(instance).objective);
    }
  });

  test('the same problem gives the same plan, here as on every machine', () => {
    const plans = Array.from({ length: 50 }, (_, seed) => solved(randomInstance(seed, { ...middling, density: 0.8 })));
    const told = plans.map(({ objective, pairs }) => [objective, pairs.map((one) => [one.application, one.expert])]);
    const golden = createHash('sha256').update(JSON.stringify(told)).digest('hex');
    expect(golden).toBe('e9c2cba232943775c48a1482ac9fdd334cc49c3761677798fb05b728447a3a26');
  });
});

describe('on the way', () => {
  const rows = randomInstance(7, { applications: 400, experts: 60, organisations: 50, density: 0.4, largestCost: 999 });
  const many = {
    ...rows,
    loadCost: Array.from({ length: 25 }, (_, k) => 40 * k),
    experts: rows.experts.map(({ id, organisation }) => ({ id, organisation, limit: 25 })),
  };

  test('it is told how many places are filled and what the plan costs so far, which never grows', () => {
    const heard: { done: number; objective: number }[] = [];
    const outcome = solveAssignment(many, (progress) => heard.push(progress) > 0);
    expect(heard.length).toBeGreaterThan(0);
    const costs = heard.map(({ objective }) => objective);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(costs.at(-1)).toBeGreaterThanOrEqual(outcome.ok ? outcome.value.objective : Number.NaN);
    expect(heard.at(-1)?.done).toBeLessThanOrEqual(outcome.ok ? outcome.value.pairs.length : 0);
  });

  test('it can be stopped', () => {
    expect(solveAssignment(many, () => false)).toEqual({ ok: false, error: { code: 'planner.stopped', facts: {} } });
  });
});

function anInstance(): AssignmentInstance {
  return {
    demand: 1,
    unassignedCost: 100,
    loadCost: [0, 10],
    oneOrganisationPerPanel: true,
    experts: [
      { id: 'e1', organisation: 'o1', limit: 2 },
      { id: 'e2', organisation: 'o2', limit: 2 },
    ],
    applications: [{ id: 'a1' }],
    pairs: [pair('a1', 'e1', 5), pair('a1', 'e2', 9)],
  };
}

function pair(application: string, expert: string, cost: number) {
  return { application, expert, cost };
}

function solved(instance: AssignmentInstance): SolvedPlan {
  const outcome = solveAssignment(instance);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** What of the plan the rules forbid, counted by the test itself. */
function brokenRules(instance: AssignmentInstance, plan: SolvedPlan): readonly string[] {
  const broken: string[] = [];
  const isPair = new Set(instance.pairs.map(({ application, expert }) => `${application} ${expert}`));
  const seated = new Set<string>();
  const loads = new Map<string, number>();
  const organisationOf = new Map(instance.experts.map(({ id, organisation }) => [id, organisation]));
  for (const { application, expert } of plan.pairs) {
    if (!isPair.delete(`${application} ${expert}`)) broken.push(`forbidden or twice: ${application} ${expert}`);
    const colleague = `${application} ${organisationOf.get(expert)}`;
    if (instance.oneOrganisationPerPanel && seated.has(colleague)) broken.push(`two of one: ${colleague}`);
    seated.add(colleague);
    loads.set(expert, (loads.get(expert) ?? 0) + 1);
  }
  for (const { id, limit, carried = 0 } of instance.experts) {
    const load = loads.get(id) ?? 0;
    if (load > 0 && load + carried > limit) broken.push(`above the limit: ${id}`);
  }
  return broken;
}
