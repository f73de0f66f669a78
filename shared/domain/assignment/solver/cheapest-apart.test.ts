import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/domain/sample/seeded-random.ts';
import { cheapestOfAll } from '#tests/support/every-plan.ts';
import { type InstanceShape, randomInstance } from '#tests/support/random-instance.ts';
import { clashesOf } from './clashes.ts';
import type { AssignmentInstance } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { replan } from './replan.ts';
import { solveAssignment } from './solve.ts';

describe('experts who never sit together', () => {
  test('the dearer of them gives way to the next cheapest, and the plan is proven', () => {
    expect(solved(threeFor(['e1', 'e2']))).toMatchObject({
      objective: 1 + 7,
      pairs: [
        { application: 'a1', expert: 'e1' },
        { application: 'a1', expert: 'e3' },
      ],
      certificate: { optimal: true },
    });
  });

  test('their colleagues may sit with each other', () => {
    const schools = threeFor(['e1', 'e2']).experts.map((one) => ({
      ...one,
      organisation: one.id === 'e3' ? 's2' : one.id,
    }));
    const instance = { ...threeFor(['e1', 'e2']), experts: [...schools, { id: 'e4', organisation: 's2', limit: 1 }] };
    const pairs = [...instance.pairs, { application: 'a1', expert: 'e4', cost: 9 }];
    expect(solved({ ...instance, pairs }).unassigned).toEqual([]);
  });

  test('where nobody else is there, a place stays empty', () => {
    const { pairs, ...rest } = threeFor(['e1', 'e2']);
    const plan = solved({ ...rest, pairs: pairs.filter(({ expert }) => expert !== 'e3') });
    expect(plan).toMatchObject({ objective: 101, unassigned: [{ application: 'a1', missing: 1 }] });
  });

  test('nobody comes beside a held one from whom he is kept apart; two held ones cannot both stay', () => {
    const around = replan(threeFor(['e1', 'e2']), [{ application: 'a1', expert: 'e2' }]);
    expect(around.ok && around.value.plan.pairs.map(({ expert }) => expert)).toEqual(['e2', 'e3']);
    const both = ['e1', 'e2'].map((expert) => ({ application: 'a1', expert }));
    const moved = replan(threeFor(['e1', 'e2']), both);
    expect(moved.ok && moved.value).toMatchObject({ changed: [{ expert: 'e2' }], plan: { unassigned: [] } });
  });

  test('a plan with both of them keeps no rules', () => {
    const pairs = ['e1', 'e2'].map((expert) => ({ application: 'a1', expert }));
    expect(keepsRules(threeFor(['e2', 'e1']), { pairs, unassigned: [] })).toBe(false);
    expect(keepsRules(threeFor(['e2', 'e3']), { pairs, unassigned: [] })).toBe(true);
  });
});

test('on 200 random problems nobody sits with whom he may not, and a proven plan costs what trying all of them finds', () => {
  const shape: InstanceShape = { applications: 3, experts: 5, organisations: 4, density: 0.8, largestCost: 30 };
  let clashed = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const free = { ...randomInstance(seed, { ...shape, hasLeads: seed % 2 === 0 }), unassignedCost: 1000 };
    const instance = { ...free, apart: somePairs(seed, free) };
    if (clashesOf(instance, solved(free)).length > 0) clashed += 1;
    const plan = solved(instance);
    expect(keepsRules(instance, plan), `seed ${seed}`).toBe(true);
    const least = cheapestOfAll(instance);
    if (plan.certificate.optimal) expect(plan.objective, `seed ${seed}`).toBe(least);
    else expect(plan.certificate.bound ?? Number.NaN, `seed ${seed}`).toBeLessThanOrEqual(least);
  }
  expect(clashed).toBeGreaterThan(50);
});

test('with more strangers than can be tried one by one the plan keeps the rule and says what it is not proven under', () => {
  const applications = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}` }));
  const experts = ['e1', 'e2', 'e3'].map((id) => ({ id, organisation: id, limit: 40 }));
  const costs = { e1: 1, e2: 2, e3: 500 };
  const instance: AssignmentInstance = {
    demand: 2,
    unassignedCost: 1000,
    loadCost: Array.from({ length: 40 }, () => 0),
    oneOrganisationPerPanel: true,
    experts,
    applications,
    pairs: applications.flatMap(({ id }) =>
      Object.entries(costs).map(([expert, cost]) => ({ application: id, expert, cost })),
    ),
    apart: [['e1', 'e2']],
  };
  const plan = solved(instance);
  expect(plan.unassigned).toEqual([]);
  expect(clashesOf(instance, plan)).toEqual([]);
  expect(plan.certificate.optimal).toBe(false);
  expect(plan.certificate.bound).toBeLessThan(plan.objective);
});

/** One panel of two, and three experts who cost 1, 3 and 7. */
function threeFor(apart: readonly [string, string]): AssignmentInstance {
  return {
    demand: 2,
    unassignedCost: 100,
    loadCost: [0],
    oneOrganisationPerPanel: true,
    experts: ['e1', 'e2', 'e3'].map((id) => ({ id, organisation: id, limit: 1 })),
    applications: [{ id: 'a1' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 1 },
      { application: 'a1', expert: 'e2', cost: 3 },
      { application: 'a1', expert: 'e3', cost: 7 },
    ],
    apart: [apart],
  };
}

function somePairs(seed: number, { experts }: AssignmentInstance): readonly (readonly [string, string])[] {
  const { chance } = seededRandom(seed + 1);
  const all = experts.flatMap((a, i) => experts.slice(i + 1).map((b) => [a.id, b.id] as const));
  return all.filter(() => chance(0.3));
}

function solved(instance: AssignmentInstance) {
  const plan = solveAssignment(instance);
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}
