import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { replan } from '../solver/replan.ts';
import { solveAssignment } from '../solver/solve.ts';
import { loadsWith, missingOf, panelsOf, panelsToday, withEdits } from './panels.ts';
import { planCost } from './plan-cost.ts';
import type { PlanningOrder } from './planning-order.ts';
import { heldPairs, makeTask, type PlanningTask, planningTask } from './planning-task.ts';
import { usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const school = (n: number) => `school-of-${n}`;

/** Experts of chemistry, each of a school of his own, all of Томск. */
const chemists = (count: number, fields: Partial<ReturnType<typeof anExpert>> = {}) =>
  Array.from({ length: count }, (_, i) => anExpert({ id: `e${i + 1}`, organisationId: school(i + 1), ...fields }));

const order = (fields: Partial<PlanningOrder> = {}): PlanningOrder => ({
  period: PERIOD,
  municipalityIds: null,
  mode: 'all',
  wishes: usualWishes,
  whatIf: null,
  ...fields,
});

function taskOf(view: View, fields: Partial<PlanningOrder> = {}, role: 'secretary' | 'coordinator' = 'secretary') {
  return planningTask(view, acting(role).actor, order(fields));
}

function made(view: View, fields: Partial<PlanningOrder> = {}): PlanningTask {
  const task = taskOf(view, fields);
  if (!task.ok) throw new Error(task.error.code);
  return task.value;
}

function planOf(view: View, fields: Partial<PlanningOrder> = {}) {
  const task = made(view, fields);
  const solved = solveAssignment(task.instance);
  if (!solved.ok) throw new Error(solved.error.code);
  return { task, solved: solved.value, panels: panelsOf(task, solved.value) };
}

function invited(applicationId: string, expertId: string, state: Invitation['state']): Invitation {
  const day = '2026-11-10' as LocalDate;
  return {
    id: `${applicationId}:${expertId}:1`,
    applicationId,
    expertId,
    state,
    isExtra: false,
    invitedOn: day,
    confirmBy: null,
    answeredAt: null,
    comment: '',
    lastActiveOn: day,
  };
}

test('«Все заново» takes every application of the period that is not approved, and loads are shared evenly', () => {
  const view = officeState({
    experts: chemists(4),
    applications: Array.from({ length: 6 }, (_, i) => anApplication({ id: `a${i}`, ...accepted })),
  });
  const { task, panels, solved } = planOf(view);
  expect(task.rows).toHaveLength(6);
  expect([...panels.values()].every((panel) => panel.length === 2)).toBe(true);
  expect([...loadsWith(task, panels).values()]).toEqual([3, 3, 3, 3]);
  expect(solved.certificate.optimal).toBe(true);
});

test('what the task asks for and what the plan costs agree with the solver', () => {
  const view = officeState({
    experts: [
      ...chemists(3),
      anExpert({ id: 'far', organisationId: 'school-3', municipalityId: 'asino', category: 'NONE' }),
    ],
    applications: Array.from({ length: 5 }, (_, i) =>
      anApplication({ id: `a${i}`, ...accepted, form: i % 2 ? 'REMOTE' : 'IN_PERSON' }),
    ),
  });
  const { task, panels, solved } = planOf(view);
  expect(planCost(view, task, panels)).toBe(solved.objective);
  expect(planCost(view, task, panelsToday(task))).toBeGreaterThan(solved.objective);
});

test('simplified, other periods, other municipalities and approved applications stay outside', () => {
  const view = officeState({
    experts: chemists(2),
    applications: [
      anApplication({ id: 'mine', ...accepted }),
      anApplication({ id: 'simple', ...accepted, form: 'SIMPLIFIED' }),
      anApplication({ id: 'later', ...accepted, period: '2026-12' }),
      anApplication({ id: 'sent', ...accepted, status: 'SENT_TO_EXPERTISE' }),
      anApplication({ id: 'there', ...accepted, municipalityId: 'asino' }),
    ],
  });
  const ids = (fields: Partial<PlanningOrder>) => made(view, fields).rows.map(({ application }) => application.id);
  expect(ids({ municipalityIds: ['tomsk'] })).toEqual(['mine']);
  expect(ids({})).toEqual(['mine', 'there']);
});

test('«Только пустые места» keeps who is there and fills up beside him', () => {
  const view = officeState({
    experts: chemists(3),
    applications: [
      anApplication({ id: 'half', ...accepted, expertIds: ['e2'] }),
      anApplication({ id: 'full', ...accepted, expertIds: ['e1', 'e2'] }),
    ],
  });
  const { task, panels } = planOf(view, { mode: 'gaps' });
  expect(task.rows.map(({ application, kept, places }) => [application.id, kept, places])).toEqual([
    ['half', ['e2'], 1],
  ]);
  expect(panels.get('half')).toEqual(['e2', 'e3']);
  expect(loadsWith(task, panels).get('e2')).toBe(2);
});

test('after refusals only the place of who is gone changes', () => {
  const applications = ['a1', 'a2', 'a3'].map((id) => anApplication({ id, ...accepted, expertIds: ['e1', 'e2'] }));
  const away = { id: 'x', expertId: 'e1', from: '2026-11-01' as LocalDate, to: '2026-12-31' as LocalDate, reason: '' };
  const view = officeState({ experts: chemists(6), applications, absences: [away] });
  const task = made(view, { mode: 'refusals' });
  const answer = replan(task.instance, heldPairs(task));
  if (!answer.ok) throw new Error(answer.error.code);
  const panels = panelsOf(task, answer.value.plan);
  expect([...panels.values()].every(([first]) => first === 'e2')).toBe(true);
  expect([...panels.values()].some((panel) => panel.includes('e1'))).toBe(false);
  expect(answer.value.changed).toEqual([]);
});

test('after refusals a free place of an application that is with its experts is filled, and not by who declined', () => {
  const rows: Rows = {
    experts: chemists(3),
    applications: [anApplication({ id: 'sent', ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e1'] })],
    invitations: [invited('sent', 'e1', 'CONFIRMED'), invited('sent', 'e2', 'DECLINED')],
  };
  const task = made(officeState(rows), { mode: 'refusals' });
  expect(task.rows.map(({ isSent, kept, places }) => [isSent, kept, places])).toEqual([[true, ['e1'], 1]]);
  expect(task.instance.pairs.map(({ expert }) => expert)).toEqual(['e3']);
});

test('what cannot be filled stays empty, and the plan says how much', () => {
  const view = officeState({
    experts: chemists(1),
    applications: [
      anApplication({ id: 'a1', ...accepted }),
      anApplication({ id: 'a2', ...accepted, subject: 'физика' }),
    ],
  });
  const { task, panels } = planOf(view);
  expect(missingOf(task, panels)).toBe(3);
  expect(panels.get('a1')).toEqual(['e1']);
});

test('two of one school, and two who may never be together, do not get on one panel', () => {
  const colleagues = chemists(2, { organisationId: 'one-school' });
  const alone = planOf(officeState({ experts: colleagues, applications: [anApplication(accepted)] }));
  expect(missingOf(alone.task, alone.panels)).toBe(1);
  const related = { of: 'expert', otherExpertId: 'e2' } as const;
  const apart = planOf(
    officeState({
      experts: chemists(2),
      applications: [anApplication(accepted)],
      expertRelations: [{ id: 'r', expertId: 'e1', kind: 'NEVER_TOGETHER', related, note: '' }],
    }),
  );
  expect(missingOf(apart.task, apart.panels)).toBe(1);
});

test('a limit counts what the expert carries elsewhere', () => {
  const view = officeState({
    experts: chemists(2, { loadLimit: 2 }),
    applications: [
      anApplication({ id: 'approved', ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'a1', ...accepted }),
      anApplication({ id: 'a2', ...accepted }),
    ],
  });
  const { task, panels } = planOf(view);
  expect(missingOf(task, panels)).toBe(2);
  expect([...loadsWith(task, panels).values()]).toEqual([2, 2]);
});

test('an expert without a limit takes all that is offered', () => {
  const view = officeState({
    experts: chemists(2, { loadLimit: null }),
    applications: Array.from({ length: 30 }, (_, i) => anApplication({ id: `a${i}`, ...accepted })),
  });
  const { task, panels } = planOf(view);
  expect(missingOf(task, panels)).toBe(0);
});

const off = { balance: 'off', distance: 'off', level: 'off', novelty: 'off', lead: 'off' } as const;

/** Whom a plan with one wish chooses of three, the first of whom misses it. */
function chosen(wish: keyof typeof off, first: Partial<Expert>, others: Partial<Expert> = {}): readonly string[] {
  const [one, ...rest] = chemists(3);
  const experts = [{ ...must(one, 'the first'), ...first }, ...rest.map((other) => ({ ...other, ...others }))];
  const before = anApplication({ id: 'before', period: '2020-11', status: 'GRANTED', expertIds: ['e1'] });
  const view = officeState({ experts, applications: [anApplication(accepted), before] });
  return planOf(view, { wishes: { ...off, [wish]: 'usual' } }).panels.get('a1') ?? [];
}

test('own municipality, level, a new face and a lead are preferred, as far as they weigh', () => {
  expect(chosen('distance', { municipalityId: 'asino' })).toEqual(['e2', 'e3']);
  expect(chosen('level', { category: 'NONE' })).toEqual(['e2', 'e3']);
  expect(chosen('novelty', {})).toEqual(['e2', 'e3']);
  expect(chosen('lead', { category: 'HIGHEST' }, { category: 'FIRST' })).toContain('e1');
});

test('«Что, если»: somebody away, other limits, one expert more', () => {
  const view = officeState({
    experts: chemists(2, { loadLimit: 1 }),
    applications: [anApplication({ id: 'a1', ...accepted }), anApplication({ id: 'a2', ...accepted })],
  });
  const missing = (whatIf: Partial<NonNullable<PlanningOrder['whatIf']>>) => {
    const { task, panels } = planOf(view, { whatIf: { absentIds: [], limitChange: 0, newcomers: [], ...whatIf } });
    return missingOf(task, panels);
  };
  const newcomer = { municipalityId: 'tomsk', subject: 'химия', post: 'учитель', limit: 5 };
  expect(missing({})).toBe(2);
  expect(missing({ absentIds: ['e1'] })).toBe(3);
  expect(missing({ limitChange: 1 })).toBe(0);
  expect(missing({ limitChange: -1 })).toBe(4);
  expect(missing({ newcomers: [newcomer] })).toBe(0);
});

test('a coordinator plans his own municipality with his own experts', () => {
  const view = officeState({
    experts: [
      anExpert({ id: 'own', municipalityId: 'asino', organisationId: 'school-4' }),
      anExpert({ id: 'foreign', organisationId: 'school-2' }),
    ],
    applications: [
      anApplication({ id: 'mine', ...accepted, municipalityId: 'asino', organisationId: 'school-3' }),
      anApplication({ id: 'theirs', ...accepted }),
    ],
  });
  const task = taskOf(view, {}, 'coordinator');
  expect(task.ok && task.value.instance.pairs).toEqual([
    { application: 'mine', expert: 'own', cost: expect.any(Number) },
  ]);
});

test('whom the operator has appointed is not the coordinator’s to take off, in any mode', () => {
  const mine = { ...accepted, municipalityId: 'asino', organisationId: 'school-3' };
  const view = officeState({
    experts: [
      anExpert({ id: 'own', municipalityId: 'asino', organisationId: 'school-4' }),
      anExpert({ id: 'foreign', organisationId: 'school-2' }),
    ],
    applications: [anApplication({ id: 'mine', ...mine, expertIds: ['foreign'] })],
  });
  for (const mode of ['all', 'gaps', 'refusals'] as const) {
    const task = taskOf(view, { mode }, 'coordinator');
    expect(task.ok && task.value.rows.map(({ kept, held, places }) => [kept, held, places])).toEqual([
      [['foreign'], [], 1],
    ]);
  }
  expect(made(view, { mode: 'all' }).rows[0]?.kept).toEqual([]);
});

test('after refusals an expert chosen by hand past the subject stays, as long as he is fit', () => {
  const applications = [anApplication({ id: 'a1', ...accepted, expertIds: ['e1', 'physicist'] })];
  const physicist = anExpert({ id: 'physicist', subject: 'физика', organisationId: school(9) });
  const rows = { experts: [...chemists(3), physicist], applications };
  expect(made(officeState(rows), { mode: 'refusals' }).rows[0]).toMatchObject({
    kept: ['physicist'],
    held: ['e1'],
    places: 1,
  });
  const declined = officeState({ ...rows, invitations: [invited('a1', 'physicist', 'DECLINED')] });
  expect(made(declined, { mode: 'refusals' }).rows[0]).toMatchObject({ kept: [], held: ['e1', 'physicist'] });
});

test('an order without applications, and an office without experts, are told', () => {
  const code = (rows: Rows) => {
    const task = taskOf(officeState(rows));
    return task.ok ? null : task.error.code;
  };
  expect(code({ applications: [anApplication(accepted)] })).toBe('plan.noExperts');
  expect(code({ experts: chemists(1) })).toBe('plan.nothingToPlan');
});

test('a large task is made in steps', () => {
  const applications = Array.from({ length: 250 }, (_, i) => anApplication({ id: `a${i}`, ...accepted }));
  const making = makeTask(officeState({ experts: chemists(2), applications }), acting().actor, order());
  const steps = [];
  for (let step = making.next(); !step.done; step = making.next()) steps.push(step.value);
  expect(steps).toEqual([
    { done: 0, of: 250 },
    { done: 0, of: 250 },
    { done: 100, of: 250 },
    { done: 200, of: 250 },
  ]);
});

test('panels changed by hand come before those of the solver, rows of other plans are passed over', () => {
  const solved = new Map([['a1', ['e1']]]);
  const edits = new Map([
    ['a1', ['e2']],
    ['other', ['e3']],
  ]);
  expect([...withEdits(solved, edits)]).toEqual([['a1', ['e2']]]);
  expect(withEdits(solved, new Map())).toBe(solved);
});
