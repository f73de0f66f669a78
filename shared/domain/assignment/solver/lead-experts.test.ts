import { expect, test } from 'vitest';
import { cheapestOfAll } from '#tests/support/every-plan.ts';
import { type InstanceShape, randomInstance } from '#tests/support/random-instance.ts';
import type { AssignmentInstance } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { solveAssignment } from './solve.ts';

const small: InstanceShape = {
  applications: 4,
  experts: 5,
  organisations: 4,
  density: 0.7,
  largestCost: 30,
  hasLeads: true,
};

test('a lead expert is taken where he is worth what a panel without one costs more', () => {
  const panel = (noLeadCost: number) => solved({ ...anInstance(), noLeadCost });
  expect(panel(4)).toMatchObject({ objective: 1 + 2 + 4, pairs: [{ expert: 'e1' }, { expert: 'e2' }] });
  expect(panel(9)).toMatchObject({ objective: 1 + 8, pairs: [{ expert: 'e1' }, { expert: 'lead' }] });
});

test('a panel that has a lead expert already pays nothing for another', () => {
  const led = { ...anInstance(), noLeadCost: 9, applications: [{ id: 'a1', hasLead: true }] };
  expect(solved(led)).toMatchObject({ objective: 3, pairs: [{ expert: 'e1' }, { expert: 'e2' }] });
});

test('without crossing organisations the plan is the cheapest of all, and proven', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const random = randomInstance(seed, small);
    const experts = random.experts.map((expert, e) => ({ ...expert, organisation: expert.lead ? `o${e}` : 'o' }));
    const instance = { ...random, experts };
    const plan = solved(instance);
    expect([seed, plan.objective, plan.certificate.optimal]).toEqual([seed, cheapestOfAll(instance), true]);
  }
});

test('with crossing organisations the plan keeps the rules, and what is claimed of its cost is true', () => {
  const claims = { proven: 0, bounded: 0 };
  for (let seed = 0; seed < 600; seed += 1) {
    const instance = { ...randomInstance(seed, { ...small, organisations: 2 }), oneOrganisationPerPanel: true };
    const plan = solved(instance);
    const cheapest = cheapestOfAll(instance);
    expect([seed, keepsRules(instance, plan)]).toEqual([seed, true]);
    if (plan.certificate.optimal) {
      claims.proven += 1;
      expect([seed, plan.objective, plan.certificate.bound]).toEqual([seed, cheapest, undefined]);
    } else {
      claims.bounded += 1;
      expect(plan.objective).toBeGreaterThanOrEqual(cheapest);
      expect(plan.certificate.bound).toBeLessThanOrEqual(cheapest);
      expect(plan.certificate.minReducedCost).toBeLessThan(0);
    }
  }
  expect(claims.proven).toBeGreaterThan(580);
  expect(claims.bounded).toBeGreaterThan(0);
});

function anInstance(): AssignmentInstance {
  const experts = ['e1', 'e2', 'lead'].map((id) => ({ id, organisation: `of ${id}`, limit: 1, lead: id === 'lead' }));
  return {
    demand: 2,
    unassignedCost: 100,
    loadCost: [0],
    oneOrganisationPerPanel: true,
    experts,
    applications: [{ id: 'a1' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 1 },
      { application: 'a1', expert: 'e2', cost: 2 },
      { application: 'a1', expert: 'lead', cost: 8 },
    ],
  };
}

function solved(instance: AssignmentInstance) {
  const outcome = solveAssignment(instance);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
