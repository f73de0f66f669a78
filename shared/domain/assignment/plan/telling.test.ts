import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { whyNotInPlan } from './consequences.ts';
import { editCost } from './edit-cost.ts';
import { funnelOf } from './funnel.ts';
import { loadsWith, type Panels } from './panels.ts';
import { planCost } from './plan-cost.ts';
import type { WhatIf } from './planning-order.ts';
import { planningTask } from './planning-task.ts';
import { lackChanges, shortagesOf } from './shortage.ts';
import { spreadOf } from './spread.ts';
import { usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const { actor } = acting();
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;

function taskOf(view: View, whatIf: WhatIf | null = null) {
  const order = { period: PERIOD, municipalityIds: null, mode: 'all', wishes: usualWishes, whatIf } as const;
  const task = planningTask(view, actor, order);
  if (!task.ok) throw new Error(task.error.code);
  return task.value;
}

/** Chemists e1-e3 of schools of their own, and one of every kind who cannot judge. */
const people = [
  anExpert({ id: 'e1', organisationId: 's1' }),
  anExpert({ id: 'e2', organisationId: 's2' }),
  anExpert({ id: 'e3', organisationId: 's2' }),
  anExpert({ id: 'physicist', organisationId: 's4', subject: 'физика' }),
  anExpert({ id: 'colleague', organisationId: 'school-1' }),
  anExpert({ id: 'away', organisationId: 's5' }),
  anExpert({ id: 'full', organisationId: 's6', loadLimit: 0 }),
  anExpert({ id: 'relative', organisationId: 's7' }),
];
const application = anApplication(accepted);
const view = officeState({
  experts: people,
  applications: [application],
  absences: [{ id: 'x', expertId: 'away', from: '2026-12-01' as LocalDate, to: '2026-12-02' as LocalDate, reason: '' }],
  expertRelations: [
    {
      id: 'r',
      expertId: 'relative',
      kind: 'KINSHIP',
      related: { of: 'applicant', applicationId: application.id },
      note: '',
    },
  ],
});

test('the funnel tells rule by rule who is left, and who fell away', () => {
  const task = taskOf(view);
  const panel = ['e1', 'e2'];
  const loads = loadsWith(task, new Map([['a1', panel]]));
  const funnel = funnelOf(view, actor, task, { application, panel, loads });
  expect(funnel.all).toBe(8);
  expect(funnel.steps.map(({ rule, left, lost }) => [rule, left, lost.map(({ id }) => id)])).toEqual([
    ['field', 7, ['physicist']],
    ['organisation', 6, ['colleague']],
    ['municipality', 6, []],
    ['reach', 6, []],
    ['related', 5, ['relative']],
    ['declined', 5, []],
    ['working', 4, ['away']],
    ['room', 3, ['full']],
    ['beside', 2, ['e3']],
  ]);
  expect(funnel.chosen.map(({ id }) => id)).toEqual(panel);
});

test('who has got his last place here is not told to have no room', () => {
  const last = officeState({
    experts: [anExpert({ loadLimit: 1, organisationId: 's1' })],
    applications: [application],
  });
  const task = taskOf(last);
  const loads = loadsWith(task, new Map([['a1', ['e1']]]));
  const { steps, chosen } = funnelOf(last, actor, task, { application, panel: ['e1'], loads });
  expect(steps.at(-1)?.left).toBe(1);
  expect(chosen).toHaveLength(1);
});

test('a shortage is named by subject and municipality, with the dearest rule and how many experts would do', () => {
  const rows = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => anApplication({ id, ...accepted, subject: 'физика' }));
  const short = officeState({
    experts: [
      ...people.filter(({ id }) => id !== 'physicist'),
      anExpert({ id: 'p1', subject: 'физика', organisationId: 's8', loadLimit: 4 }),
      anExpert({ id: 'p2', subject: 'физика', organisationId: 'school-1', loadLimit: 4 }),
    ],
    applications: rows,
  });
  const task = taskOf(short);
  const panels: Panels = new Map(rows.slice(0, 4).map(({ id }) => [id, ['p1']]));
  expect(shortagesOf(short, actor, task, panels)).toEqual([
    {
      field: 'физика',
      municipalityId: 'tomsk',
      applicationIds: rows.map(({ id }) => id),
      places: 8,
      experts: 2,
      known: 2,
      rule: 'organisation',
      lost: 1,
    },
  ]);
});

test('a subject that nobody has lacks as many experts as a panel has places', () => {
  const alone = officeState({ experts: people, applications: [anApplication({ ...accepted, subject: 'астрономия' })] });
  const [shortage] = shortagesOf(alone, actor, taskOf(alone), new Map());
  expect(shortage).toMatchObject({ field: 'астрономия', places: 2, experts: 2, known: 0, rule: null });
});

test('a full plan lacks nobody', () => {
  expect(shortagesOf(view, actor, taskOf(view), new Map([['a1', ['e1', 'e2']]]))).toEqual([]);
});

test('of a change by hand only what it made worse or better is told', () => {
  const rows = [
    ...['a1', 'a2'].map((id) => anApplication({ id, ...accepted })),
    anApplication({ id: 'stars', ...accepted, subject: 'астрономия' }),
  ];
  const task = taskOf(officeState({ experts: people, applications: rows }));
  const whole: Panels = new Map(['a1', 'a2'].map((id) => [id, ['e1', 'e2']]));
  const taken: Panels = new Map([...whole, ['a2', ['e1']]]);
  const change = { field: 'химия', municipalityId: 'tomsk' };
  expect(lackChanges(task, whole, taken)).toEqual([{ ...change, before: 0, places: 1, experts: 1 }]);
  expect(lackChanges(task, taken, whole)).toEqual([{ ...change, before: 1, places: 0, experts: 0 }]);
  expect(lackChanges(task, whole, new Map(whole))).toEqual([]);
});

test('what a change by hand costs is the difference of the whole plans', () => {
  const rows = ['a1', 'a2', 'a3'].map((id) => anApplication({ id, ...accepted }));
  const office = officeState({ experts: people, applications: rows });
  const task = taskOf(office);
  const panels = new Map(rows.map(({ id }) => [id, ['e1', 'e2']]));
  const to = ['e1', 'physicist'];
  const loads = loadsWith(task, panels);
  const change = { application: must(rows[0], 'the first'), from: ['e1', 'e2'], to, loads };
  const whole = planCost(office, task, new Map([...panels, ['a1', to]])) - planCost(office, task, panels);
  expect(editCost(office, task, change)).toBe(whole);
  expect(whole).toBeGreaterThan(0);
  const emptied = planCost(office, task, new Map([...panels, ['a1', ['e1']]])) - planCost(office, task, panels);
  expect(editCost(office, task, { ...change, to: ['e1'] })).toBe(emptied);
});

test.each([
  ['physicist', null],
  ['colleague', 'assignment.ownOrganisation'],
  ['relative', 'assignment.related'],
  ['away', 'assignment.absent'],
  ['full', 'assignment.loadFull'],
  ['e3', 'assignment.sameOrganisationPanel'],
])('%s put into a plan by hand: %s', (id, code) => {
  const task = taskOf(view);
  const expert = must(view.get('experts', id), id);
  const beside = [must(view.get('experts', 'e2'), 'e2')];
  const loads = loadsWith(task, new Map());
  expect(whyNotInPlan(view, actor, task, expert, { application, beside, loads })?.code ?? null).toBe(code);
});

test('who is away in a trial is away by hand too', () => {
  const task = taskOf(view, { absentIds: ['e1'], limitChange: 0, newcomers: [] });
  const expert = must(view.get('experts', 'e1'), 'e1');
  const seat = { application, beside: [], loads: new Map<string, number>() };
  expect(whyNotInPlan(view, actor, task, expert, seat)?.code).toBe('plan.awayInTrial');
});

test('the spread of loads', () => {
  expect(spreadOf([])).toEqual({ min: 0, max: 0, mean: 0, deviation: 0 });
  expect(spreadOf([2, 4])).toEqual({ min: 2, max: 4, mean: 3, deviation: 1 });
});
