import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assignFiles } from './assign-files.ts';
import { progressLines } from './progress-lines.ts';
import { readArguments } from './read-arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'assign-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the plan is written in the format of the page', async () => {
  const { outcome, plan } = await assigned(JSON.stringify(aProblem('a1', 'e1')));
  expect(outcome).toEqual({ ok: true, value: null });
  expect(plan()).toEqual({
    objective: 7,
    pairs: [{ application: 'a1', expert: 'e1' }],
    unassigned: [{ application: 'a1', missing: 1 }],
    certificate: { optimal: true, minReducedCost: 0 },
    solveMs: expect.any(Number),
  });
  expect(Object.keys(plan())).toEqual(['objective', 'pairs', 'unassigned', 'certificate', 'solveMs']);
});

test('ids that are numbers come back as numbers, and a mark of byte order is no hindrance', async () => {
  const { plan } = await assigned(`\uFEFF${JSON.stringify(aProblem(1, 2))}`);
  expect(plan()).toMatchObject({
    pairs: [{ application: 1, expert: 2 }],
    unassigned: [{ application: 1, missing: 1 }],
  });
});

test('those who never sit together are named by the same ids, numbers too', async () => {
  const problem = {
    ...aProblem(1, 2),
    loadCost: [0],
    experts: [2, 3].map((id) => ({ id, organisation: `o${id}`, limit: 1 })),
    pairs: [2, 3].map((expert) => ({ application: 1, expert, cost: expert })),
    apart: [[2, 3]],
  };
  const { plan } = await assigned(JSON.stringify(problem));
  expect(plan()).toMatchObject({
    pairs: [{ application: 1, expert: 2 }],
    unassigned: [{ application: 1, missing: 1 }],
  });
});

test('what cannot be read, or is wrong at some place, is told in a sentence', async () => {
  const told = async (text: string) => (await assigned(text)).outcome;
  expect(await told('{\n"demand": 2,\n}')).toMatchObject({ error: expect.stringContaining('ошибка JSON в строке 3.') });
  expect(await told('{"demand": ')).toMatchObject({ ok: false, error: expect.stringMatching(/JSON/u) });
  expect(await told('[]')).toMatchObject({ error: expect.stringContaining('не задача подбора экспертов') });
  const negative = { ...aProblem('a1', 'e1'), demand: -1 };
  expect(await told(JSON.stringify(negative))).toEqual({
    ok: false,
    error: 'Поле «demand»: число не может быть отрицательным, а указано -1. Исправьте значение.',
  });
  expect(await assignFiles(join(folder, 'нет.json'), join(folder, 'plan.json'), () => undefined)).toMatchObject({
    error: expect.stringContaining('не открывается'),
  });
});

test('a plan that cannot be written is told of', async () => {
  const from = join(folder, 'in.json');
  writeFileSync(from, JSON.stringify(aProblem('a1', 'e1')));
  expect(await assignFiles(from, join(folder, 'no', 'plan.json'), () => undefined)).toMatchObject({
    error: expect.stringContaining('План не записан'),
  });
});

test('both files have to be named', () => {
  expect(readArguments(['--in', 'a.json', '--out=b.json'])).toEqual({
    ok: true,
    value: { in: 'a.json', out: 'b.json' },
  });
  for (const argv of [[], ['--in', 'a.json'], ['--in', 'a.json', '--out'], ['a.json', 'b.json'], ['--fast']]) {
    expect(readArguments(argv)).toMatchObject({ ok: false, error: expect.stringContaining('--in ЗАДАЧА.json') });
  }
});

test('work of more than two seconds tells how far it is, every two seconds', () => {
  let now = 0;
  const told: string[] = [];
  const pulse = progressLines(
    aProblem('a1', 'e1'),
    (line) => told.push(line),
    () => now,
  );
  for (now of [500, 1999, 2100, 3000, 4200]) expect(pulse({ done: 1, objective: now })).toBe(true);
  expect(told).toEqual(['Занято мест: 1 из 2, стоимость плана: 2100', 'Занято мест: 1 из 2, стоимость плана: 4200']);
});

function aProblem<A, E>(application: A, expert: E) {
  return {
    demand: 2,
    unassignedCost: 5,
    loadCost: [0],
    oneOrganisationPerPanel: false,
    experts: [{ id: expert, organisation: 'o1', limit: 1 }],
    applications: [{ id: application }],
    pairs: [{ application, expert, cost: 2 }],
  };
}

async function assigned(text: string) {
  const [from, to] = [join(folder, 'in.json'), join(folder, 'plan.json')];
  writeFileSync(from, text);
  const outcome = await assignFiles(from, to, () => undefined);
  return { outcome, plan: () => JSON.parse(readFileSync(to, 'utf8')) };
}
