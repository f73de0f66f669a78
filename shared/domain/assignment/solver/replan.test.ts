import { describe, expect, test } from 'vitest';
import { type InstanceShape, randomInstance } from '#tests/support/random-instance.ts';
import type { AssignmentInstance } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { planCost } from './plan-cost.ts';
import type { PlanPair } from './plan-rows.ts';
import { replan } from './replan.ts';
import { solveAssignment } from './solve.ts';

describe('after a refusal', () => {
  test('the gap is filled and everybody else stays, though another plan would cost less', () => {
    const { plan, changed } = replanned(anInstance(), [held('a1', 'e1')]);
    expect(changed).toEqual([]);
    expect(plan).toMatchObject({
      objective: 9 + 20,
      pairs: [held('a1', 'e1'), held('a2', 'e3')],
      unassigned: [],
      certificate: { optimal: true, minReducedCost: 0 },
    });
  });

  test('one is moved when the place cannot be filled otherwise, and he is named', () => {
    const { plan, changed } = replanned(without(anInstance(), 'a2', 'e3'), [held('a1', 'e1')]);
    expect(changed).toEqual([held('a1', 'e1')]);
    expect(plan).toMatchObject({ objective: 2 + 1, pairs: [held('a1', 'e2'), held('a2', 'e1')], unassigned: [] });
  });

  test('a place that nobody can fill stays empty, and nobody is moved for it', () => {
    const instance = without(without(anInstance(), 'a2', 'e3'), 'a2', 'e1');
    const { plan, changed } = replanned(instance, [held('a1', 'e1')]);
    expect(changed).toEqual([]);
    expect(plan).toMatchObject({ pairs: [held('a1', 'e1')], unassigned: [{ application: 'a2', missing: 1 }] });
  });

  test('held pairs that are not eligible any more are gone, and not told as changed', () => {
    const { plan, changed } = replanned(without(anInstance(), 'a1', 'e1'), [held('a1', 'e1'), held('a2', 'e3')]);
    expect(changed).toEqual([]);
    expect(plan.pairs).toEqual([held('a1', 'e2'), held('a2', 'e3')]);
  });

  test('no colleague of a held expert comes to his panel', () => {
    const { pairs } = without(anInstance(), 'a2', 'e1');
    const school = anInstance().experts.map(ofOneSchool('e1', 'e2'));
    const of = (experts: AssignmentInstance['experts']) =>
      replanned({ ...anInstance(), demand: 2, pairs, experts }, [held('a1', 'e2')]).plan.pairs;
    expect(of(anInstance().experts)).toEqual([held('a1', 'e1'), held('a1', 'e2'), held('a2', 'e3')]);
    expect(of(school)).toEqual([held('a1', 'e2'), held('a2', 'e3')]);
  });

  test('a held lead expert makes the panel one with a lead', () => {
    const experts = anInstance().experts.map((expert) => ({ ...expert, lead: expert.id === 'e1' }));
    const { plan } = replanned({ ...anInstance(), experts, noLeadCost: 7 }, [held('a1', 'e1')]);
    expect(plan.objective).toBe(9 + 20 + 7);
  });
});

describe('when not all can stay', () => {
  test('a limit that was lowered lets the fewest go', () => {
    const limits = { ...anInstance(), loadCost: [0, 0] };
    const { plan, changed } = replanned(limits, [held('a1', 'e1'), held('a2', 'e1')]);
    expect(changed).toHaveLength(1);
    expect(plan).toMatchObject({ unassigned: [], certificate: { optimal: true } });
  });

  test('a panel of too many or of two from one organisation lets the fewest go', () => {
    expect(replanned(anInstance(), [held('a1', 'e1'), held('a1', 'e2')]).changed).toHaveLength(1);
    const school = { ...anInstance(), demand: 2, experts: anInstance().experts.map(ofOneSchool('e1', 'e2')) };
    expect(replanned(school, [held('a1', 'e1'), held('a1', 'e2')]).changed).toHaveLength(1);
  });
});

describe('on 300 random problems', () => {
  const shape: InstanceShape = { applications: 8, experts: 6, organisations: 4, density: 0.6, largestCost: 40 };

  test('as many places are filled as can be, the rules are kept and the fewest are moved', () => {
    let moved = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const before = { ...randomInstance(seed, shape), unassignedCost: 1000 };
      const old = solvedPairs(before);
      const refused = old[seed % Math.max(1, old.length)];
      const after = refused ? without(before, refused.application, refused.expert) : before;
      const { plan, changed } = replanned(after, old);
      expect([seed, keepsRules(after, plan), planCost(after, plan)]).toEqual([seed, true, plan.objective]);
      expect([seed, missing(plan)]).toEqual([seed, fewestMissing(after)]);
      expect([seed, old.length - kept(old, plan.pairs)]).toEqual([seed, changed.length + (refused ? 1 : 0)]);
      expect([seed, changed.length]).toEqual([seed, fewestChanges(after, old)]);
      moved += changed.length;
    }
    expect(moved).toBeGreaterThan(0);
  });
});

test('a bad problem and sums that would not be exact are refused', () => {
  const code = (outcome: ReturnType<typeof replan>) => (outcome.ok ? null : outcome.error.code);
  expect(code(replan({ ...anInstance(), demand: -1 }, []))).toBe('planner.negative');
  const huge = { ...without(anInstance(), 'a2', 'e3'), loadCost: [2 ** 48] };
  expect(code(replan(huge, [held('a1', 'e1')]))).toBe('planner.costsTooLarge');
});

function anInstance(): AssignmentInstance {
  return {
    demand: 1,
    unassignedCost: 1000,
    loadCost: [0],
    oneOrganisationPerPanel: true,
    experts: ['e1', 'e2', 'e3'].map((id) => ({ id, organisation: `of ${id}`, limit: 1 })),
    applications: [{ id: 'a1' }, { id: 'a2' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 9 },
      { application: 'a1', expert: 'e2', cost: 2 },
      { application: 'a2', expert: 'e1', cost: 1 },
      { application: 'a2', expert: 'e3', cost: 20 },
    ],
  };
}

function held(application: string, expert: string): PlanPair {
  return { application, expert };
}

function ofOneSchool(...colleagues: readonly string[]) {
  return (expert: AssignmentInstance['experts'][number]) =>
    colleagues.includes(expert.id) ? { ...expert, organisation: 'school' } : expert;
}

function without(instance: AssignmentInstance, application: string, expert: string): AssignmentInstance {
  const pairs = instance.pairs.filter((pair) => pair.application !== application || pair.expert !== expert);
  return { ...instance, pairs };
}

function replanned(instance: AssignmentInstance, old: readonly PlanPair[]) {
  const outcome = replan(instance, old);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function solvedPairs(instance: AssignmentInstance): readonly PlanPair[] {
  const outcome = solveAssignment(instance);
  return outcome.ok ? outcome.value.pairs : [];
}

function missing({ unassigned }: { readonly unassigned: readonly { readonly missing: number }[] }): number {
  return unassigned.reduce((sum, row) => sum + row.missing, 0);
}

function kept(old: readonly PlanPair[], pairs: readonly PlanPair[]): number {
  const now = new Set(pairs.map(({ application, expert }) => `${application} ${expert}`));
  return old.filter(({ application, expert }) => now.has(`${application} ${expert}`)).length;
}

/** With nothing but empty places to pay for, the cheapest plan has the fewest. */
function fewestMissing(instance: AssignmentInstance): number {
  const outcome = solveAssignment(priced(instance, () => 0, 1));
  return outcome.ok ? outcome.value.objective : Number.NaN;
}

/** Of the plans with the fewest empty places, the most held pairs that one can have: they pay one each, empty places a thousand. */
function fewestChanges(instance: AssignmentInstance, old: readonly PlanPair[]): number {
  const names = new Set(old.map(({ application, expert }) => `${application} ${expert}`));
  const isHeld = ({ application, expert }: PlanPair) => names.has(`${application} ${expert}`);
  const outcome = solveAssignment(priced(instance, (pair) => (isHeld(pair) ? -1 : 0), 1000));
  const possible = instance.pairs.filter(isHeld).length;
  return outcome.ok ? possible - kept(old, outcome.value.pairs) : Number.NaN;
}

function priced(instance: AssignmentInstance, cost: (pair: PlanPair) => number, empty: number): AssignmentInstance {
  const pairs = instance.pairs.map((pair) => ({ ...pair, cost: cost(pair) }));
  return { ...instance, unassignedCost: empty, loadCost: instance.loadCost.map(() => 0), pairs };
}
