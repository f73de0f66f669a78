import { expect, test } from 'vitest';
import { noHandEdits } from '#shared/domain/assignment/plan/hand-edits.ts';
import { panelsOf } from '#shared/domain/assignment/plan/panels.ts';
import { planningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import { usualWishes } from '#shared/domain/assignment/plan/wishes.ts';
import { solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import { must } from '#shared/kernel/assert.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { optionsMatching } from '../options-matching.ts';
import type { MadePlan } from './auto-store.ts';
import { changeWords } from './change-words.ts';
import { editOptions } from './edit-options.ts';
import { orderOf } from './order-of.ts';
import { planWords } from './plan-columns.tsx';
import { previewOf } from './preview.ts';
import { reasonOf } from './reasons.ts';

const { actor } = acting();
const accepted = { status: 'ACCEPTED', period: '2026-11' } as const;
const view = officeState({
  experts: [
    anExpert({ id: 'e1', lastName: 'Антонова', organisationId: 's1' }),
    anExpert({ id: 'e2', lastName: 'Брагин', organisationId: 's2', municipalityId: 'asino' }),
    anExpert({ id: 'e3', lastName: 'Волков', organisationId: 's3', loadLimit: 0 }),
    anExpert({ id: 'p1', lastName: 'Гусев', organisationId: 's4', subject: 'физика' }),
  ],
  applications: [
    anApplication({ id: 'a1', lastName: 'Якушев', ...accepted }),
    anApplication({ id: 'a2', lastName: 'Ёлкина', ...accepted, expertIds: ['e1', 'e2'] }),
    anApplication({ id: 'a3', lastName: 'Зыков', ...accepted, subject: 'астрономия' }),
  ],
});

function made(): MadePlan {
  const order = { period: '2026-11', municipalityIds: null, mode: 'all', wishes: usualWishes, whatIf: null } as const;
  const task = planningTask(view, actor, order);
  if (!task.ok) throw new Error(task.error.code);
  const solved = solveAssignment(task.value.instance);
  if (!solved.ok) throw new Error(solved.error.code);
  return {
    task: task.value,
    solved: solved.value,
    panels: panelsOf(task.value, solved.value),
    givenUp: [],
    basis: new Map(),
  };
}

const none = new Map<string, readonly string[]>();

test('rows that miss somebody come first, then the changed ones, then those that stay', () => {
  const preview = previewOf(made(), none, noHandEdits);
  expect(preview.rows.map(({ row }) => row.application.id)).toEqual(['a3', 'a1', 'a2']);
  expect(preview).toMatchObject({ changed: 1, missing: 2, short: 1 });
  expect(preview.loadRows.map(({ expert, today, plan }) => [expert.id, today, plan])).toEqual([
    ['e1', 1, 2],
    ['e2', 1, 2],
  ]);
});

test('a change by hand keeps the row in its place and counts', () => {
  const plan = made();
  const preview = previewOf(plan, new Map([['a2', ['e1']]]), noHandEdits);
  expect(preview.rows.map(({ row, isEdited }) => [row.application.id, isEdited])).toEqual([
    ['a3', false],
    ['a1', false],
    ['a2', true],
  ]);
  expect(preview.missing).toBe(3);
  expect(preview.loads.get('e2')).toBe(1);
});

test('a row that the plan was made around is marked, and stays so when it is changed again', () => {
  const byHand = new Map([['a1', { pinned: ['e1'], removed: [] }]]);
  const settled = (edits: ReadonlyMap<string, readonly string[]>) =>
    previewOf(made(), edits, byHand).rows.map(({ isEdited, isSettled }) => [isEdited, isSettled]);
  expect(settled(none)).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
  expect(settled(new Map([['a1', ['e2']]]))[1]).toEqual([true, true]);
  const row = must(previewOf(made(), none, byHand).rows[1], 'the settled row');
  expect(planWords(row)).toContain('исправлено вручную');
});

test('what has changed since the plan was made is told by kind, with the first names', () => {
  const people = ['Антонова', 'Брагин', 'Волков', 'Гусев', 'Дёмин'].map((lastName, i) =>
    anExpert({ id: `x${i}`, lastName }),
  );
  const nothing = { joined: [], left: [], changed: [], experts: [], loads: [], tables: [] } as const;
  const joined = [anApplication({ lastName: 'Якушев' })];
  expect(changeWords({ ...nothing, joined, loads: people, tables: ['absences'] }).map(plain)).toEqual([
    'появились заявления: Якушев Д. Х.',
    'изменилась нагрузка экспертов: Антонова А. А., Брагин А. А., Волков А. А., Гусев А. А. и ещё 1',
    'изменились отсутствия экспертов',
  ]);
  expect(changeWords(nothing)).toEqual([]);
});

test('the order of a new plan holds what was changed by hand in the one that waits', () => {
  const plan = made();
  const noTrial = { isOn: false, absentIds: [], limitChange: 0, newcomers: [] };
  const settings = { municipalityId: null, mode: 'all' as const, wishes: usualWishes, trial: noTrial };
  const state = { ...settings, plan, byHand: noHandEdits, edits: new Map([['a2', ['e1', 'p1']]]) };
  expect(orderOf(state, '2026-11').byHand).toEqual(new Map([['a2', { pinned: ['p1'], removed: ['e2'] }]]));
  expect(orderOf({ ...state, plan: null, edits: none }, '2026-11').byHand).toEqual(new Map());
});

const plain = (text: string) => text.replace(/\u00A0/gu, ' ');

test('the plan is told in words: who is proposed, what stays empty, and why', () => {
  const preview = previewOf(made(), none, noHandEdits);
  const [empty, changed, same] = preview.rows;
  expect(planWords(must(empty, 'the first'))).toBe('пусто: 2\u00a0места');
  expect(planWords(must(changed, 'the second'))).toBe(
    'предложено: Антонова\u00a0А.\u00a0А., предложено: Брагин\u00a0А.\u00a0А.',
  );
  expect(planWords(must(same, 'the third'))).toBe('Антонова\u00a0А.\u00a0А., Брагин\u00a0А.\u00a0А.');
  expect(reasonOf(view, preview, must(empty, 'the first'))).toBe('подходящих экспертов не хватает: 2');
  expect(reasonOf(view, preview, must(same, 'the third'))).toBe(
    'другой муниципалитет: Брагин\u00a0А.\u00a0А.; нагрузка 2 и 2',
  );
});

test('who could come instead: those of the field first, who cannot with the reason, others with the cost', () => {
  const preview = previewOf(made(), none, noHandEdits);
  const row = must(preview.rows[1], 'the changed row');
  const options = editOptions(view, actor, preview, row, 'e2');
  expect(options.map(({ expert, refusal, fills }) => [expert.id, refusal?.code ?? null, fills])).toEqual([
    ['e3', 'assignment.loadFull', false],
    ['p1', null, false],
  ]);
  expect(must(options[1], 'the physicist').cost).toBeGreaterThan(0);
  expect(optionsMatching(options, 'гус физ').map(({ expert }) => expert.id)).toEqual(['p1']);
  expect(optionsMatching(options, ' ')).toHaveLength(2);
  const alone = must(preview.rows[0], 'the empty row');
  expect(editOptions(view, actor, preview, alone, null).every(({ fills }) => fills)).toBe(true);
});
