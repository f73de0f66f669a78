import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '#renderer/office/office.ts';
import type { OpenedOffice } from '#renderer/office/open-office.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { dyingAt } from './dying-storage.ts';
import { createMemoryDisk, Dead, type Fault } from './memory-disk.ts';
import { aComputer, type Computer, NotStarted } from './store-harness.ts';
import { addToNote, putApplications, refile, removeApplication } from './test-commands.ts';

/** Notes and years by application: what the acts below change. */
type State = Readonly<Record<string, string>>;
type Act =
  | { readonly do: 'put'; readonly id: number }
  | { readonly do: 'note'; readonly id: number; readonly word: string }
  | { readonly do: 'refile'; readonly id: number; readonly year: number }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'checkpoint' }
  | { readonly do: 'nextDay' };

const story: readonly Act[] = [
  { do: 'put', id: 1 },
  { do: 'put', id: 2 },
  { do: 'checkpoint' },
  { do: 'note', id: 1, word: 'раз' },
  { do: 'refile', id: 2, year: 2025 },
  { do: 'nextDay' },
  { do: 'checkpoint' },
  { do: 'remove', id: 2 },
  { do: 'note', id: 1, word: 'два' },
  { do: 'nextDay' },
  { do: 'checkpoint' },
  { do: 'note', id: 1, word: 'три' },
];

test.each<Fault>(['kill', 'killHalfway', 'powerCut', 'full', 'fullHalfway'])(
  'a fault at any call to the disk loses nothing acknowledged: %s',
  async (fault) => {
    const steps = await stepsOfDisk();
    expect(steps).toBeGreaterThan(100);
    for (let step = 1; step <= steps; step += 1) {
      const memory = createMemoryDisk();
      const computer = aComputer(memory, 900);
      memory.failAt(step, fault);
      const told = await live(computer, story);
      memory.restart();
      await expectKept(computer, told, `${fault} at step ${step} of ${steps}`);
    }
  },
);

test('what a start has shown is there after a power cut that follows at once', async () => {
  const steps = await stepsOfDisk();
  for (let step = 1; step <= steps; step += 1) {
    const memory = createMemoryDisk();
    const computer = aComputer(memory, 900);
    memory.failAt(step, 'kill');
    const told = await live(computer, story);
    memory.restart();
    const shown = await expectKept(computer, told, `step ${step}`);
    memory.failAt(memory.steps() + 1, 'powerCut');
    await live(computer, []);
    memory.restart();
    await expectKept(computer, { possible: [shown] }, `step ${step}, then a power cut`);
  }
});

test.each(['before', 'after'] as const)('a window that dies %s any call to its storage loses nothing', async (when) => {
  const counting = dyingAt(Number.POSITIVE_INFINITY, when);
  await live(aComputer(undefined, 900), story, counting.wrap);
  expect(counting.steps()).toBeGreaterThan(15);
  for (let step = 1; step <= counting.steps(); step += 1) {
    const computer = aComputer(undefined, 900);
    const told = await live(computer, story, dyingAt(step, when).wrap);
    await expectKept(computer, told, `${when} step ${step}`);
  }
});

const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put' as const), id: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      id: fc.integer({ min: 1, max: 6 }),
      word: fc.string({ minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refile' as const),
      id: fc.integer({ min: 1, max: 6 }),
      year: fc.integer({ min: 2024, max: 2026 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'checkpoint' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'nextDay' as const }) },
);

/** One life of the program: what is done, where it ends, and what is lost between it and the next. */
const aLife = fc.record({
  acts: fc.array(anAct, { maxLength: 12 }),
  dies: fc.option(
    fc.record({
      step: fc.integer({ min: 1, max: 120 }),
      fault: fc.constantFrom<Fault>('kill', 'killHalfway', 'powerCut', 'full', 'fullHalfway'),
    }),
  ),
  windowDies: fc.option(
    fc.record({ step: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  ),
  losesIndexedDb: fc.boolean(),
});

test('random acts, random deaths over several lives: the office is always what was last acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aLife, { minLength: 1, maxLength: 4 }), async (lives) => {
      const memory = createMemoryDisk();
      const computer = aComputer(memory, 900);
      let state: State = {};
      for (const life of lives) {
        if (life.dies) memory.failAt(memory.steps() + life.dies.step, life.dies.fault);
        const wrap = life.windowDies ? dyingAt(life.windowDies.step, life.windowDies.when).wrap : undefined;
        const told = await live(computer, life.acts, wrap, state);
        memory.restart();
        if (life.losesIndexedDb) computer.loseIndexedDb();
        state = await expectKept(computer, told, JSON.stringify(life));
      }
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 150) },
  );
}, 600_000);

/** What a life has been told: states that the next start may find. More than one when an answer was lost. */
type Told = { readonly possible: readonly State[] };

/** Does acts until the end or until something dies. */
async function live(
  computer: Computer,
  acts: readonly Act[],
  wrap?: Parameters<Computer['open']>[0],
  before: State = {},
): Promise<Told> {
  let acknowledged = before;
  try {
    await computer.start();
    const opened = await computer.open(wrap);
    if (!opened.ok) return { possible: [acknowledged] };
    for (const act of acts) {
      const next = outcome(acknowledged, act);
      const answer = await perform(computer, opened.value, act);
      if (answer === 'unknown') return { possible: [acknowledged, next] };
      if (answer === 'done') acknowledged = next;
    }
  } catch (error) {
    if (!(error instanceof Dead) && !(error instanceof NotStarted) && !isNoSpace(error)) throw error;
  }
  return { possible: [acknowledged] };
}

async function expectKept(computer: Computer, { possible }: Told, where: string): Promise<State> {
  const { office } = await computer.reopen();
  const state = stateOf(office);
  expect(possible, where).toContainEqual(state);
  expect(office.store.openingReport?.code ?? 'none', where).not.toBe('store.partlyRebuilt');
  for (const id of Object.keys(state)) {
    const [latest] = await office.history(id);
    expect(latest, `${where}: history of ${id}`).toBeDefined();
  }
  return state;
}

async function perform(computer: Computer, opened: OpenedOffice, act: Act): Promise<'done' | 'refused' | 'unknown'> {
  if (act.do === 'nextDay') computer.nextDay();
  if (act.do === 'checkpoint') await opened.checkpoint();
  const result = await run(opened.office, act);
  if (!result || result.ok) return 'done';
  return result.error.code === 'store.journalSilent' ? 'unknown' : 'refused';
}

function run(office: Office, act: Act) {
  switch (act.do) {
    case 'put': {
      const applications = [anApplication({ id: `a${act.id}`, systemNo: act.id })];
      return office.run(putApplications, { applications });
    }
    case 'note':
      return office.run(addToNote, { id: `a${act.id}`, word: act.word });
    case 'refile':
      return office.run(refile, { id: `a${act.id}`, year: act.year });
    case 'remove':
      return office.run(removeApplication, { id: `a${act.id}` });
    case 'checkpoint':
    case 'nextDay':
      return null;
  }
}

/** What an act makes of a state, by the same rules as the commands: the oracle. */
function outcome(state: State, act: Act): State {
  if (act.do === 'checkpoint' || act.do === 'nextDay') return state;
  const id = `a${act.id}`;
  const known = state[id];
  if (act.do === 'put') return known === undefined ? { ...state, [id]: '2026|' } : state;
  if (known === undefined) return state;
  const [year = '', note = ''] = [known.slice(0, 4), known.slice(5)];
  if (act.do === 'note') return { ...state, [id]: `${year}|${note}${act.word} ` };
  if (act.do === 'refile') return { ...state, [id]: `${act.year}|${note}` };
  const { [id]: _, ...rest } = state;
  return rest;
}

function stateOf(office: Office): State {
  const rows = [...office.view.all('applications')];
  return Object.fromEntries(rows.map((row) => [row.id, `${row.receivedAt.slice(0, 4)}|${row.note}`]));
}

async function stepsOfDisk(): Promise<number> {
  const memory = createMemoryDisk();
  await live(aComputer(memory, 900), story);
  return memory.steps();
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
