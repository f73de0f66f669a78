import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { editCost } from './edit-cost.ts';
import { pairCost, pairMisses } from './pair-cost.ts';
import { loadsWith, type Panels } from './panels.ts';
import { leadCost, planCost } from './plan-cost.ts';
import type { PlanningOrder } from './planning-order.ts';
import { planningTask } from './planning-task.ts';
import { lacksOf } from './shortage.ts';
import { costOfWish, isLead, loadCosts, usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const [strong, other, weak] = [
  anExpert({ id: 'e1', organisationId: 's1' }),
  anExpert({ id: 'e2', organisationId: 's2', category: 'FIRST' }),
  anExpert({ id: 'weak', organisationId: 's3', category: 'NONE', municipalityId: 'asino' }),
];

function taskOf(view: View, fields: Partial<PlanningOrder> = {}) {
  const order = { period: PERIOD, municipalityIds: null, mode: 'all', wishes: usualWishes, whatIf: null } as const;
  const task = planningTask(view, acting().actor, { ...order, ...fields });
  if (!task.ok) throw new Error(task.error.code);
  return task.value;
}

test('a panel is led by the highest category, or by those whom the highest came before', () => {
  const categories = ['NONE', 'FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const;
  expect(categories.filter((category) => isLead({ category }))).toEqual(['HIGHEST', 'METHODIST', 'MENTOR']);
});

test('each further application costs evenly more, the less the more an average expert has, and not without end', () => {
  expect(costOfWish(usualWishes, 'balance')).toBe(90);
  expect(loadCosts(usualWishes, 3, 4)).toEqual([0, 30, 60, 90]);
  expect(loadCosts(usualWishes, 0.5, 3)).toEqual([0, 90, 180]);
  expect(loadCosts({ ...usualWishes, balance: 'off' }, 3, 2)).toEqual([0, 0]);
  expect(loadCosts({ ...usualWishes, balance: 'high' }, 1, 100).at(-1)).toBe(20_000);
});

test('an expert of another municipality costs twice as much where he has to come', () => {
  const misses = (form: Application['form'], expert: Expert) =>
    pairMisses(officeState(), usualWishes, anApplication({ form }), expert).distance;
  expect([misses('REMOTE', weak), misses('IN_PERSON', weak), misses('IN_PERSON', strong)]).toEqual([60, 120, 0]);
});

test('a category below the claimed one costs by its steps, one above gains nothing', () => {
  const level = (claimedCategory: Application['claimedCategory'], expert: Expert) =>
    pairMisses(officeState(), usualWishes, anApplication({ claimedCategory }), expert).level;
  expect([level('HIGHEST', strong), level('HIGHEST', other), level('HIGHEST', weak)]).toEqual([0, 45, 90]);
  expect([level('FIRST', strong), level('FIRST', other), level('FIRST', weak)]).toEqual([0, 0, 45]);
});

test('who has judged the same person in other periods costs more, for each time', () => {
  const now = anApplication({ ...accepted, expertIds: ['e1'] });
  const before = (id: string, fields: Partial<Application> = {}) =>
    anApplication({ id, period: '2024-11', status: 'GRANTED', expertIds: ['e1'], ...fields });
  const novelty = (...others: readonly Application[]) =>
    pairMisses(officeState({ applications: [now, ...others] }), usualWishes, now, strong).novelty;
  expect([novelty(), novelty(before('b')), novelty(before('b'), before('c', { period: null }))]).toEqual([0, 75, 150]);
  expect(novelty(before('b', { period: PERIOD }))).toBe(0);
  expect(novelty(before('b', { firstName: 'Пётр' }))).toBe(0);
  expect(novelty(before('b', { expertIds: ['e2'] }))).toBe(0);
});

test('another subject, chosen by hand, costs more than any wish at usual weight', () => {
  const physicist = anExpert({ subject: 'физика' });
  expect(pairCost(officeState(), usualWishes, anApplication(), physicist)).toBe(500);
});

test('a plan costs its pairs, its loads, its panels without a lead and its empty places', () => {
  const rows = ['a1', 'a2'].map((id) => anApplication({ id, ...accepted }));
  const view = officeState({ experts: [strong, other, weak], applications: rows });
  const task = taskOf(view);
  const [distance, level, noLead, empty] = [120, 90, 120, 1_000_000];
  const oneWeak = empty + distance + level + noLead;
  expect(
    planCost(
      view,
      task,
      new Map([
        ['a1', ['weak']],
        ['a2', ['e1', 'e2']],
      ]),
    ),
  ).toBe(oneWeak + 45);
  const secondOfWeak = Math.round(90 / (4 / 3));
  expect(
    planCost(
      view,
      task,
      new Map([
        ['a1', ['weak']],
        ['a2', ['weak']],
      ]),
    ),
  ).toBe(2 * oneWeak + secondOfWeak);
  expect([leadCost(task, ['e2', 'e1']), leadCost(task, ['e2', 'gone']), leadCost(task, [])]).toEqual([0, 120, 120]);
});

test('who stays on a panel whatever the plan costs nothing in it, and leads it', () => {
  const rows = [anApplication({ id: 'a1', ...accepted, expertIds: ['e1'] })];
  const view = officeState({ experts: [strong, other, weak], applications: rows });
  const task = taskOf(view, { mode: 'gaps' });
  expect(task.instance.applications).toEqual([{ id: 'a1', demand: 1, hasLead: true }]);
  expect(planCost(view, task, new Map([['a1', ['e1', 'e2']]]))).toBe(45);
  expect(planCost(view, task, new Map([['a1', ['e1']]]))).toBe(1_000_000);
});

test('every change of a panel by hand costs what the whole plan gains by it', () => {
  const rows = ['a1', 'a2', 'a3'].map((id) => anApplication({ id, ...accepted }));
  const view = officeState({ experts: [strong, other, weak], applications: rows });
  const task = taskOf(view);
  const panels: Panels = new Map([
    ['a1', ['e1', 'e2']],
    ['a2', ['e1', 'weak']],
    ['a3', ['e2']],
  ]);
  const changes: readonly (readonly [string, readonly string[]])[] = [
    ['a1', ['e2', 'weak']],
    ['a1', ['weak']],
    ['a2', ['weak']],
    ['a2', ['e2', 'e1']],
    ['a3', ['e2', 'e1']],
    ['a3', []],
    ['a3', ['weak']],
    ['a1', ['e2', 'e1']],
  ];
  for (const [id, to] of changes) {
    const application = must(
      rows.find((row) => row.id === id),
      id,
    );
    const change = { application, from: panels.get(id) ?? [], to, loads: loadsWith(task, panels) };
    const whole = planCost(view, task, new Map([...panels, [id, to]])) - planCost(view, task, panels);
    expect(editCost(view, task, change), `${id}: ${to.join()}`).toBe(whole);
  }
});

test('the task is the same however the office keeps its rows, with each expert’s school and whether he leads', () => {
  const rows = ['a2', 'a1', 'a3'].map((id) => anApplication({ id, ...accepted }));
  const make = (all: Rows) => taskOf(officeState(all)).instance;
  const instance = make({ experts: [weak, other, strong], applications: rows });
  expect(instance.experts.map(({ id, organisation, lead, limit }) => [id, organisation, lead, limit])).toEqual([
    ['e1', 's1', true, 3],
    ['e2', 's2', false, 3],
    ['weak', 's3', false, 3],
  ]);
  expect(instance.applications.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  expect(make({ experts: [other, strong, weak], applications: rows.toReversed() })).toEqual(instance);
});

test('a wish for a lead that is off asks for none; of two who may not sit together both must be offered', () => {
  const view = officeState({
    experts: [strong, other, anExpert({ id: 'physicist', subject: 'физика', organisationId: 's9' })],
    applications: [anApplication(accepted)],
    expertRelations: [
      {
        id: 'r',
        expertId: 'e1',
        kind: 'NEVER_TOGETHER',
        related: { of: 'expert', otherExpertId: 'physicist' },
        note: '',
      },
    ],
  });
  expect(taskOf(view).instance).toMatchObject({ noLeadCost: 120 });
  const without = taskOf(view, { wishes: { ...usualWishes, lead: 'off' } }).instance;
  expect(Object.keys(without)).not.toContain('noLeadCost');
  expect(Object.keys(without)).not.toContain('apart');
});

test('what experts carry already makes a further application cheaper', () => {
  const carried = ['x', 'y'].map((id) =>
    anApplication({ id, status: 'SENT_TO_EXPERTISE', period: PERIOD, expertIds: ['e1', 'e2'] }),
  );
  const view = officeState({ experts: [strong, other], applications: [anApplication(accepted), ...carried] });
  const average = (2 + 2 + 2) / 2;
  expect(taskOf(view).instance.loadCost).toEqual(loadCosts(usualWishes, average, 3));
});

test('the subject that lacks the most is told first, of equal ones by name; a usual limit is the middle one', () => {
  const limits = [10, 2, 4, 0, 6].map((loadLimit, i) => anExpert({ id: `l${i}`, organisationId: `o${i}`, loadLimit }));
  const free = anExpert({ id: 'free', organisationId: 'of', loadLimit: null });
  const rows = ['химия', 'физика', 'физика', 'физика', 'физика', 'алгебра'].map((subject, i) =>
    anApplication({ id: `a${i}`, ...accepted, subject }),
  );
  const lacks = (experts: readonly Expert[]) =>
    lacksOf(taskOf(officeState({ experts, applications: rows })), new Map()).map(({ field, places, experts: more }) => [
      field,
      places,
      more,
    ]);
  expect(lacks([...limits, free])).toEqual([
    ['физика', 8, 2],
    ['алгебра', 2, 2],
    ['химия', 2, 2],
  ]);
  expect(lacks([anExpert({ loadLimit: 2 }), anExpert({ id: 'e2', loadLimit: 3 })])[0]).toEqual(['физика', 8, 3]);
  expect(lacks([anExpert({ loadLimit: 1 })])[0]).toEqual(['физика', 8, 8]);
  expect(lacks([free])[0]).toEqual(['физика', 8, 2]);
});
