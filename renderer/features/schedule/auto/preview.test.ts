import { expect, test } from 'vitest';
import { panelsOf } from '#shared/domain/assignment/plan/panels.ts';
import { planningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import { usualWishes } from '#shared/domain/assignment/plan/wishes.ts';
import { solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import { must } from '#shared/kernel/assert.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { optionsMatching } from '../options-matching.ts';
import type { MadePlan } from './auto-store.ts';
import { editOptions } from './edit-options.ts';
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
    givenUp: 0,
    revision: 0,
  };
}

const none = new Map<string, readonly string[]>();

test('rows that miss somebody come first, then the changed ones, then those that stay', () => {
  const preview = previewOf(made(), none);
  expect(preview.rows.map(({ row }) => row.application.id)).toEqual(['a3', 'a1', 'a2']);
  expect(preview).toMatchObject({ changed: 1, missing: 2, short: 1 });
  expect(preview.loadRows.map(({ expert, today, plan }) => [expert.id, today, plan])).toEqual([
    ['e1', 1, 2],
    ['e2', 1, 2],
  ]);
});

test('a change by hand keeps the row in its place and counts', () => {
  const plan = made();
  const preview = previewOf(plan, new Map([['a2', ['e1']]]));
  expect(preview.rows.map(({ row, isEdited }) => [row.application.id, isEdited])).toEqual([
    ['a3', false],
    ['a1', false],
    ['a2', true],
  ]);
  expect(preview.missing).toBe(3);
  expect(preview.loads.get('e2')).toBe(1);
});

test('the plan is told in words: who is proposed, what stays empty, and why', () => {
  const preview = previewOf(made(), none);
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
  const preview = previewOf(made(), none);
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
