import { expect, test } from 'vitest';
import { type InstanceShape, randomInstance } from '#tests/support/random-instance.ts';
import type { AssignmentInstance } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { type PlanAsk, planAround } from './plan-around.ts';
import { planCost } from './plan-cost.ts';
import { replan } from './replan.ts';
import { solveAssignment } from './solve.ts';

test('without pinned pairs the plan is the cheapest one, or the one with the fewest changes', () => {
  expect(planAround(asked())).toEqual({ ok: true, value: { plan: plainPlan(), changed: [] } });
  const held = [{ application: 'a1', expert: 'e2' }];
  expect(planAround({ ...asked(), held })).toEqual(replan(anInstance(), held));
});

test('a pinned pair stands, whatever it costs, and the cost is that of the whole', () => {
  const { plan, changed } = around({ pinned: [{ application: 'a1', expert: 'e2' }] });
  expect(changed).toEqual([]);
  expect(plan).toEqual({
    objective: 12 + 7 + 10,
    pairs: [
      { application: 'a1', expert: 'e2' },
      { application: 'a2', expert: 'e2' },
    ],
    unassigned: [],
    certificate: { optimal: true, minReducedCost: 0 },
  });
});

test('a pinned expert comes before a held one, who keeps what place is left', () => {
  const pinned = [{ application: 'a1', expert: 'e2' }];
  const held = [{ application: 'a2', expert: 'e1' }];
  const pairs = [...anInstance().pairs, { application: 'a2', expert: 'e1', cost: 50 }];
  const { plan } = around({ instance: { ...anInstance(), pairs }, pinned, held });
  expect(plan.pairs).toEqual([...pinned, ...held]);
});

test('pinned pairs that do not go together are told', () => {
  const pinned = ['e1', 'e2'].map((expert) => ({ application: 'a1', expert }));
  const refused = planAround({ ...asked(), pinned });
  expect(refused).toMatchObject({ ok: false, error: { code: 'planner.pinsClash' } });
});

test('a bad instance is told before anything is pinned', () => {
  const pinned = [{ application: 'a1', expert: 'e2' }];
  const refused = planAround({ ...asked(), instance: { ...anInstance(), demand: -1 }, pinned });
  expect(refused).toMatchObject({ ok: false, error: { code: 'planner.negative' } });
});

test('pinning a pair of the cheapest plan costs nothing, another pair never gains, on 100 random problems', () => {
  const shape: InstanceShape = { applications: 6, experts: 5, organisations: 4, density: 0.7, largestCost: 40 };
  for (let seed = 0; seed < 100; seed += 1) {
    const instance = { ...randomInstance(seed, { ...shape, hasLeads: seed % 2 === 0 }), unassignedCost: 1000 };
    const free = solveAssignment(instance);
    if (!free.ok) throw new Error(free.error.code);
    const pinned = free.value.pairs.slice(0, 2);
    const { plan } = around({ instance, pinned });
    expect(keepsRules(instance, plan), `seed ${seed}`).toBe(true);
    expect(plan.objective).toBe(planCost(instance, plan));
    if (free.value.certificate.optimal && plan.certificate.optimal) {
      expect(plan.objective, `seed ${seed}`).toBe(free.value.objective);
    }
  }
});

test('what bounds the rest bounds the whole', () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const shape = { applications: 6, experts: 6, organisations: 2, density: 0.8, largestCost: 40, hasLeads: true };
    const instance = { ...randomInstance(seed, shape), unassignedCost: 1000 };
    const [first] = solvedPairs(instance);
    if (!first) continue;
    const { plan } = around({ instance, pinned: [first] });
    const { optimal, bound } = plan.certificate;
    if (optimal) expect(bound).toBeUndefined();
    else expect(bound ?? Number.NaN, `seed ${seed}`).toBeLessThanOrEqual(plan.objective);
  }
});

function asked(): PlanAsk {
  return { instance: anInstance(), pinned: [], held: null };
}

function around(ask: Partial<PlanAsk>) {
  const outcome = planAround({ ...asked(), ...ask });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

function plainPlan() {
  const plan = solveAssignment(anInstance());
  return plan.ok ? plan.value : null;
}

function solvedPairs(instance: AssignmentInstance) {
  const plan = solveAssignment(instance);
  return plan.ok ? plan.value.pairs : [];
}

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
    applications: [{ id: 'a1' }, { id: 'a2' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 3 },
      { application: 'a1', expert: 'e2', cost: 12 },
      { application: 'a2', expert: 'e2', cost: 7 },
    ],
  };
}
