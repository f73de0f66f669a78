import { expect, test } from 'vitest';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { apartExperts, planExperts } from './plan-expert.ts';
import { isPlannable, isWithExperts, planRows } from './plan-row.ts';
import type { PlanMode, PlanningOrder } from './planning-order.ts';
import { planningTask } from './planning-task.ts';
import { usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const { actor } = acting();
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const order = (fields: Partial<PlanningOrder> = {}): PlanningOrder => ({
  period: PERIOD,
  municipalityIds: null,
  mode: 'all',
  wishes: usualWishes,
  whatIf: null,
  ...fields,
});

test('what a plan may move is not carried: of today’s applications only those stay that the plan leaves', () => {
  const view = officeState({
    experts: [anExpert({ loadLimit: 3 }), anExpert({ id: 'e2', organisationId: 's2', loadLimit: null })],
    applications: [
      ...['a', 'b'].map((id) => anApplication({ id, ...accepted, expertIds: ['e1'] })),
      anApplication({ id: 'sent', status: 'SENT_TO_EXPERTISE', period: PERIOD, expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'later', status: 'ACCEPTED', period: '2026-12', expertIds: ['e1'] }),
    ],
  });
  const loads = (mode: PlanMode) =>
    [...planExperts(view, order({ mode }), planRows(view, actor, order({ mode }))).values()].map((one) => [
      one.expert.id,
      one.today,
      one.carried,
      one.limit,
    ]);
  expect(loads('all')).toEqual([
    ['e1', 3, 1, 3],
    ['e2', 1, 1, null],
  ]);
  expect(loads('gaps')).toEqual([
    ['e1', 3, 3, 3],
    ['e2', 1, 1, null],
  ]);
});

test('a plan anew may give an expert again the last place that he has', () => {
  const view = officeState({
    experts: [anExpert({ loadLimit: 1 })],
    applications: [anApplication({ ...accepted, expertIds: ['e1'] })],
  });
  const task = planningTask(view, actor, order());
  expect(task.ok && task.value.instance.experts).toMatchObject([{ id: 'e1', carried: 0, limit: 1 }]);
});

test('a trial changes everybody’s limit, never below nought, and brings newcomers with a school of their own', () => {
  const view = officeState({ experts: [anExpert({ loadLimit: 1 }), anExpert({ id: 'e2', loadLimit: null })] });
  const newcomer = { municipalityId: 'asino', subject: 'физика', post: 'учитель', limit: 5 };
  const whatIf = { absentIds: [], limitChange: -2, newcomers: [newcomer, newcomer] };
  const found = [...planExperts(view, order({ whatIf }), []).values()];
  expect(found.map(({ limit }) => limit)).toEqual([0, null, 5, 5]);
  expect(found.slice(2).map(({ expert, today, carried }) => [expert, today, carried])).toEqual(
    [1, 2].map((n) => [
      {
        id: `newcomer:${n}`,
        lastName: 'Новый эксперт',
        firstName: String(n),
        patronymic: '',
        municipalityId: 'asino',
        organisationId: `newcomer:${n}`,
        post: 'учитель',
        subject: 'физика',
        category: 'HIGHEST',
        phone: '',
        email: '',
        loadLimit: 5,
      },
      0,
      0,
    ]),
  );
});

test('two who may not sit together are told once, in order; relations to others and of one school keep nobody apart here', () => {
  const experts = ['c', 'a', 'b', 'd'].map((id) => anExpert({ id, lastName: `Як${id}`, organisationId: `s-${id}` }));
  const mate = anExpert({ id: 'mate', lastName: 'Яковлев', organisationId: 's-a' });
  const to = (id: string, expertId: string, otherExpertId: string) =>
    ({ id, expertId, kind: 'NEVER_TOGETHER', related: { of: 'expert', otherExpertId }, note: '' }) as const;
  const person = { lastName: 'Якd', firstName: 'Анна', patronymic: 'Антоновна' };
  const stranger = { lastName: 'Якz', firstName: 'Анна', patronymic: 'Антоновна' };
  const kin = (id: string, personName: typeof person) =>
    ({ id, expertId: 'a', kind: 'KINSHIP', related: { of: 'person', personName }, note: '' }) as const;
  const view = officeState({
    experts: [...experts, mate],
    expertRelations: [
      to('1', 'c', 'b'),
      to('2', 'b', 'c'),
      to('3', 'a', 'c'),
      to('4', 'a', 'gone'),
      to('5', 'a', 'mate'),
      kin('6', person),
      kin('7', stranger),
      { ...kin('8', person), related: { of: 'applicant', applicationId: 'a1' } },
      { ...kin('9', person), related: { of: 'organisation', organisationId: 's-b' }, kind: 'FORMER_WORKPLACE' },
    ],
  });
  expect(apartExperts(view, planExperts(view, order(), []))).toEqual([
    ['a', 'c'],
    ['a', 'd'],
    ['b', 'c'],
  ]);
});

test('rows of a plan go by application however the office keeps them, and say whether it is with its experts', () => {
  const rows = ['b', 'c', 'a'].map((id) => anApplication({ id, ...accepted, expertIds: ['e1'] }));
  const view = officeState({ experts: [anExpert()], applications: rows });
  expect(
    planRows(view, actor, order()).map(({ application: { id }, kept, held, places, isSent }) => [
      id,
      kept,
      held,
      places,
      isSent,
    ]),
  ).toEqual(['a', 'b', 'c'].map((id) => [id, [], [], 2, false]));
  expect(planRows(view, actor, order({ mode: 'refusals' }))[0]).toMatchObject({ kept: [], held: ['e1'], places: 2 });
});

test('an application without a period is not planned; with its experts is who was sent, until the expertise is over', () => {
  const view = officeState();
  expect(isPlannable(view, actor, anApplication(accepted))).toBe(true);
  expect(isPlannable(view, actor, anApplication({ ...accepted, period: null }))).toBe(false);
  const statuses = ['ACCEPTED', 'SENT_TO_EXPERTISE', 'IN_EXPERTISE', 'EXPERTISE_DONE'] as const;
  expect(statuses.filter((status) => isWithExperts(anApplication({ status })))).toEqual([
    'SENT_TO_EXPERTISE',
    'IN_EXPERTISE',
  ]);
});
