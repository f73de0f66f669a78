import { expect, test } from 'vitest';
import type { Absence } from '#shared/records/absence.ts';
import type { View } from '#shared/records/view.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { planAround } from '../solver/plan-around.ts';
import type { HandEdit } from './hand-edits.ts';
import { loadsWith, panelsOf } from './panels.ts';
import { planCost } from './plan-cost.ts';
import type { PlanningOrder } from './planning-order.ts';
import { heldPairs, pinnedPairs, planningTask } from './planning-task.ts';
import { usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const physicist = anExpert({ id: 'physicist', lastName: 'Орлов', subject: 'физика', organisationId: 'p' });
const chemists = [1, 2, 3, 4].map((n) => anExpert({ id: `e${n}`, organisationId: `school-of-${n}` }));

const officeOf = (rows: Rows = {}) =>
  officeState({
    experts: [...chemists, physicist],
    applications: ['a1', 'a2'].map((id) => anApplication({ id, ...accepted })),
    ...rows,
  });

function planned(view: View, byHand: Readonly<Record<string, Partial<HandEdit>>>, fields: Partial<PlanningOrder> = {}) {
  const edits = new Map(Object.entries(byHand).map(([id, edit]) => [id, { pinned: [], removed: [], ...edit }]));
  const order: PlanningOrder = {
    period: PERIOD,
    municipalityIds: null,
    mode: 'all',
    wishes: usualWishes,
    whatIf: null,
    byHand: edits,
    ...fields,
  };
  const made = planningTask(view, acting('secretary').actor, order);
  if (!made.ok) throw new Error(made.error.code);
  const task = made.value;
  const held = order.mode === 'refusals' ? heldPairs(task) : null;
  const answer = planAround({ instance: task.instance, pinned: pinnedPairs(task), held });
  if (!answer.ok) throw new Error(answer.error.code);
  const panels = panelsOf(task, answer.value.plan);
  return {
    task,
    panels,
    plan: answer.value.plan,
    lost: task.lost.map(({ applicationId, expertId, isPin, refusal }) => [
      applicationId,
      expertId,
      isPin,
      refusal.code,
    ]),
  };
}

test('who was chosen by hand stays in a new plan, past his subject too, and who was removed does not come back', () => {
  const { task, panels, plan, lost } = planned(officeOf(), { a1: { pinned: ['physicist'], removed: ['e1'] } });
  expect(panels.get('a1')).toContain('physicist');
  expect(panels.get('a1')).toHaveLength(2);
  expect(panels.get('a1')).not.toContain('e1');
  expect(lost).toEqual([]);
  expect(plan.certificate.optimal).toBe(true);
  expect(planCost(officeOf(), task, panels)).toBe(plan.objective);
  expect(loadsWith(task, panels).get('physicist')).toBe(1);
});

test('the plan stays as it was asked where nothing was decided by hand', () => {
  expect(planned(officeOf(), {}).panels).toEqual(planned(officeOf(), { a1: {} }).panels);
});

test('a decision holds after refusals too, before those who sit there', () => {
  const applications = [anApplication({ id: 'a1', ...accepted, expertIds: ['e1', 'e2'] })];
  const { panels } = planned(
    officeOf({ applications }),
    { a1: { pinned: ['e4'], removed: ['e2'] } },
    { mode: 'refusals' },
  );
  expect(panels.get('a1')).toEqual(['e1', 'e4']);
});

test('what the office forbids now is told: no place, no such expert, away, full, beside a colleague', () => {
  const absence = { id: 'x', expertId: 'e3', from: '2026-11-01', to: '2026-12-31', reason: '' } as Absence;
  const colleague = anExpert({ id: 'colleague', organisationId: 'school-of-1' });
  const full = anExpert({ id: 'full', organisationId: 'f', loadLimit: 1 });
  const view = officeOf({ experts: [...chemists, colleague, full], absences: [absence] });
  const { lost, panels } = planned(view, {
    a1: { pinned: ['gone', 'e3', 'e1', 'colleague', 'full', 'e2'] },
    a2: { pinned: ['full'] },
  });
  expect(lost).toEqual([
    ['a1', 'gone', true, 'plan.expertGone'],
    ['a1', 'e3', true, 'assignment.absent'],
    ['a1', 'colleague', true, 'assignment.sameOrganisationPanel'],
    ['a1', 'e2', true, 'plan.noPlaceLeft'],
    ['a2', 'full', true, 'assignment.loadFull'],
  ]);
  expect(panels.get('a1')).toEqual(['e1', 'full']);
});

test('an application that is planned no longer loses its decisions, save those that have come true', () => {
  const left = anApplication({ id: 'left', ...accepted, period: '2026-12', expertIds: ['e1', 'e2'] });
  const view = officeOf({ applications: [anApplication({ id: 'a1', ...accepted }), left] });
  const { lost } = planned(view, {
    left: { pinned: ['e1', 'e3'], removed: ['e2', 'e4'] },
    erased: { pinned: ['e1'], removed: ['e2'] },
  });
  expect(lost).toEqual([
    ['left', 'e3', true, 'plan.editOutside'],
    ['left', 'e2', false, 'plan.editOutside'],
    ['erased', 'e1', true, 'plan.editOutside'],
  ]);
});

test('where those who sit there stay, nobody of them is removed, and a pinned one who sits there already is no news', () => {
  const applications = [anApplication({ id: 'a1', ...accepted, expertIds: ['e1'] })];
  const byHand = { a1: { pinned: ['e1'], removed: ['e2'] } };
  const gaps = planned(officeOf({ applications }), byHand, { mode: 'gaps' });
  expect(gaps.lost).toEqual([]);
  expect(gaps.panels.get('a1')).toEqual(['e1', expect.stringMatching(/e3|e4/)]);
  const stays = planned(officeOf({ applications }), { a1: { removed: ['e1'] } }, { mode: 'gaps' });
  expect(stays.lost).toEqual([['a1', 'e1', false, 'plan.expertStays']]);
});

test('colleagues of two who may never be together may be together', () => {
  const related = { of: 'expert', otherExpertId: 'b1' } as const;
  const experts = [
    anExpert({ id: 'a1', organisationId: 'a' }),
    anExpert({ id: 'a2', organisationId: 'a', loadLimit: 0 }),
    anExpert({ id: 'b1', organisationId: 'b', loadLimit: 0 }),
    anExpert({ id: 'b2', organisationId: 'b' }),
  ];
  const view = officeState({
    experts,
    applications: [anApplication(accepted)],
    expertRelations: [
      { id: 'r', expertId: 'a1', kind: 'NEVER_TOGETHER', related, note: '' },
      { id: 'same', expertId: 'a1', kind: 'NEVER_TOGETHER', related: { of: 'expert', otherExpertId: 'a2' }, note: '' },
    ],
  });
  const { task, panels } = planned(view, {});
  expect(panels.get('a1')).toEqual(['a1', 'b2']);
  expect(task.instance.apart).toEqual([['a1', 'b1']]);
});

test('a relation that names an expert as a person keeps the two apart as when a person appoints: ё is е, case says nothing', () => {
  const personName = { lastName: 'ФЕДОРОВА', firstName: 'Алёна', patronymic: 'Петровна' };
  const experts = [
    anExpert({ id: 'a1', organisationId: 'a' }),
    anExpert({ id: 'b1', organisationId: 'b', lastName: 'Фёдорова', firstName: 'Алена', patronymic: 'Петровна' }),
  ];
  const view = officeState({
    experts,
    applications: [anApplication(accepted)],
    expertRelations: [{ id: 'r', expertId: 'a1', kind: 'KINSHIP', related: { of: 'person', personName }, note: '' }],
  });
  const { task, panels } = planned(view, {});
  expect(task.instance.apart).toEqual([['a1', 'b1']]);
  expect(panels.get('a1')).toHaveLength(1);
});
