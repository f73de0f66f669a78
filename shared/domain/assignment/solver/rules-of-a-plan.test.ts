import { expect, test } from 'vitest';
import { aroundHeld } from './around-held.ts';
import { clashesOf } from './clashes.ts';
import type { AssignmentInstance, InstanceExpert } from './instance.ts';
import { keepsRules } from './keeps-rules.ts';
import { planCost } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';
import { whyBadInstance } from './why-bad-instance.ts';

const expert = (id: string, fields: Partial<InstanceExpert> = {}): InstanceExpert => ({
  id,
  organisation: `o-${id}`,
  limit: 2,
  ...fields,
});
const pair = (application: string, id: string, cost = 1) => ({ application, expert: id, cost });

/** Two applications of two places each; «lead» leads, «mate» is his colleague, «busy» carries one already. */
const instance: AssignmentInstance = {
  demand: 2,
  unassignedCost: 1000,
  loadCost: [0, 10, 30],
  oneOrganisationPerPanel: true,
  noLeadCost: 100,
  experts: [
    expert('busy', { carried: 1 }),
    expert('lead', { lead: true }),
    expert('mate', { organisation: 'o-lead' }),
    expert('plain'),
  ],
  applications: [{ id: 'a' }, { id: 'b' }],
  pairs: ['a', 'b'].flatMap((id) => [
    pair(id, 'busy', 2),
    pair(id, 'lead', 3),
    pair(id, 'mate', 4),
    pair(id, 'plain', 5),
  ]),
};

function plan(a: readonly string[], b: readonly string[], unassigned: PlanRows['unassigned'] = []): PlanRows {
  const rows = (application: string, ids: readonly string[]) => ids.map((id) => ({ application, expert: id }));
  return { pairs: [...rows('a', a), ...rows('b', b)], unassigned };
}

test('a plan keeps the rules when every place is filled by those who may, or is named as empty', () => {
  expect(keepsRules(instance, plan(['busy', 'lead'], ['lead', 'plain']))).toBe(true);
  expect(keepsRules(instance, plan(['busy', 'lead'], ['plain'], [{ application: 'b', missing: 1 }]))).toBe(true);
  const own = { ...instance, applications: [{ id: 'a', demand: 1 }, { id: 'b' }] };
  expect(keepsRules(own, plan(['busy'], ['lead', 'plain']))).toBe(true);
});

test.each<[string, PlanRows]>([
  ['a place that is neither filled nor named', plan(['busy', 'lead'], ['plain'])],
  ['more experts than places', plan(['busy', 'lead', 'plain'], ['lead', 'plain'])],
  ['an empty place too many', plan(['busy', 'lead'], ['lead', 'plain'], [{ application: 'b', missing: 1 }])],
  [
    'fewer than no empty places',
    plan(['busy', 'lead', 'plain'], ['lead', 'plain'], [{ application: 'a', missing: -1 }]),
  ],
  [
    'an application named as empty twice',
    plan(
      ['busy', 'lead'],
      ['plain'],
      [
        { application: 'b', missing: 1 },
        { application: 'b', missing: 1 },
      ],
    ),
  ],
  [
    'empty places of an application that is not there',
    plan(['busy', 'lead'], ['lead', 'plain'], [{ application: 'c', missing: 1 }]),
  ],
  ['two of one organisation', plan(['mate', 'lead'], ['lead', 'plain'])],
  ['an expert above what he carries already', plan(['busy', 'lead'], ['busy', 'plain'])],
  ['an expert whom nobody offered', plan(['busy', 'stranger'], ['lead', 'plain'])],
  ['one pair twice', plan(['busy', 'busy'], ['lead', 'plain'])],
])('%s breaks the rules', (_what, broken) => {
  expect(keepsRules(instance, broken)).toBe(false);
});

test('two of one organisation may sit together where the problem does not forbid it; strangers never may', () => {
  const together = plan(['mate', 'lead'], ['lead', 'plain']);
  expect(keepsRules({ ...instance, oneOrganisationPerPanel: false }, together)).toBe(true);
  const apart = { ...instance, apart: [['busy', 'lead'] as const] };
  expect(keepsRules(apart, plan(['busy', 'lead'], ['lead', 'plain']))).toBe(false);
  expect(keepsRules(apart, plan(['busy', 'plain'], ['lead', 'plain']))).toBe(true);
});

test('a plan costs its pairs, loads from what is carried on, empty places and panels without a lead', () => {
  expect(planCost(instance, plan(['busy', 'lead'], ['lead', 'plain']))).toBe(2 + 3 + 3 + 5 + 10 + 10);
  const half = plan(['busy', 'plain'], ['lead'], [{ application: 'b', missing: 1 }]);
  expect(planCost(instance, half)).toBe(2 + 5 + 3 + 10 + 1000 + 100);
  const { noLeadCost: _, ...without } = instance;
  expect(planCost(without, half)).toBe(2 + 5 + 3 + 10 + 1000);
  const led = { ...instance, applications: [{ id: 'a', hasLead: true }, { id: 'b' }] };
  expect(planCost(led, half)).toBe(2 + 5 + 3 + 10 + 1000);
  const nothing = { ...instance, applications: [{ id: 'a', demand: 0 }, { id: 'b' }] };
  expect(planCost(nothing, plan([], ['lead', 'plain']))).toBe(3 + 5);
});

test('strangers who sit together are told panel by panel in the order of ids', () => {
  const apart = [['plain', 'lead'] as const, ['busy', 'lead'] as const];
  const found = clashesOf({ ...instance, apart }, plan(['lead', 'busy'], ['plain', 'lead', 'busy']));
  expect(found.map(({ application, experts }) => [application, ...experts])).toEqual([
    ['a', 'busy', 'lead'],
    ['b', 'busy', 'lead'],
    ['b', 'plain', 'lead'],
  ]);
  expect(clashesOf(instance, plan(['lead', 'busy'], []))).toEqual([]);
});

test('around those who stay are left their places, their room, and nobody who may not sit beside them', () => {
  const apart = [['plain', 'lead'] as const];
  const rest = aroundHeld({ ...instance, apart }, [{ application: 'a', expert: 'lead' }]);
  expect(rest?.applications).toEqual([
    { id: 'a', demand: 1, hasLead: true },
    { id: 'b', demand: 2, hasLead: false },
  ]);
  expect(rest?.experts.map(({ id, carried }) => [id, carried])).toEqual([
    ['busy', 1],
    ['lead', 1],
    ['mate', 0],
    ['plain', 0],
  ]);
  expect(rest?.pairs.map(({ application, expert: id }) => `${application} ${id}`)).toEqual([
    'a busy',
    'b busy',
    'b lead',
    'b mate',
    'b plain',
  ]);
  const mixed = aroundHeld({ ...instance, oneOrganisationPerPanel: false }, [{ application: 'a', expert: 'lead' }]);
  expect(mixed?.pairs.filter(({ application }) => application === 'a').map(({ expert: id }) => id)).toEqual([
    'busy',
    'mate',
    'plain',
  ]);
});

test.each([
  ['more than places', ['busy', 'lead', 'plain'], []],
  ['an expert above his limit', ['busy'], ['busy']],
  ['two of one organisation', ['lead', 'mate'], []],
  ['two who are to be kept apart', ['plain', 'busy'], []],
])('%s cannot all stay', (_what, a, b) => {
  const apart = [['plain', 'busy'] as const];
  expect(aroundHeld({ ...instance, apart }, plan(a, b).pairs)).toBeNull();
});

test('an expert who carries more than his limit already, and is not held, is in nobody’s way', () => {
  const experts = [expert('busy', { carried: 5 }), ...instance.experts.slice(1)];
  expect(aroundHeld({ ...instance, experts }, [{ application: 'a', expert: 'lead' }])).not.toBeNull();
});

test('a wrong value of a file is shown short, with its place', () => {
  const bad = (cost: unknown) => whyBadInstance({ ...instance, pairs: [{ ...pair('a', 'lead'), cost }] })?.facts;
  expect(bad('а'.repeat(100))).toMatchObject({ value: `"${'а'.repeat(39)}` });
  expect(bad(undefined)).toMatchObject({ value: 'ничего' });
  expect(bad(1.5)).toMatchObject({ value: '1.5' });
  expect(bad([1])).toMatchObject({ value: '[1]' });
});
