import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gestureNames } from './gestures/all.ts';
import { minimised } from './minimise.ts';
import { Broken, runSeeds, runSpoken, type Tally } from './run.ts';
import { keepRun, keptRuns } from './seeds.ts';
import type { OfficePlan } from './start.ts';

/** How many offices, and how many commands are tried in each; 200,000 together in CI. */
const OFFICES = Number(process.env.MODEL_OFFICES ?? 300);
const COMMANDS = 750;

/** Another seed tries other offices: MODEL_SEED=$RANDOM looks for what nobody has met yet. */
const SEED = Number(process.env.MODEL_SEED ?? 196_2023);

const plans = fc.record({
  region: fc.nat(4),
  lateWithdrawalAllowed: fc.boolean(),
  abstentionsCountAgainst: fc.boolean(),
  maxDelta: fc.constantFrom(null, 0, 2),
  loadLimits: fc.array(fc.constantFrom(null, 1, 1, 2, 2, 3), { minLength: 4, maxLength: 8 }),
  memberPlaces: fc.array(fc.constantFrom(null, null, null, 0, 2), { minLength: 7, maxLength: 9 }),
});

test.each(keptRuns().map((run) => [run.was, run] as const))('never again: %s', (_was, { plan, spoken }) => {
  runSpoken(plan, spoken);
});

test('whatever anybody tries, the office stays lawful', { timeout: 600_000 }, () => {
  const tally: Tally = new Map();
  const seeds = fc.array(fc.integer(), { minLength: COMMANDS, maxLength: COMMANDS, size: 'max' });
  let broken: Broken | null = null;
  fc.check(
    fc.property(plans, seeds, (plan, steps) => {
      broken = firstBroken(plan, steps, tally);
      return broken === null;
    }),
    { seed: SEED, numRuns: OFFICES, endOnFailure: true },
  );
  if (broken) throw kept(minimised(broken));
  const total = [...tally.values()].reduce((sum, { applied, refused }) => sum + applied + refused, 0);
  if (process.env.MODEL_TALLY) console.table(Object.fromEntries([...tally].sort()));
  expect(total).toBeGreaterThanOrEqual(OFFICES * 670);
  expect(gestureNames.filter((name) => (tally.get(name)?.applied ?? 0) < OFFICES / 50)).toEqual([]);
});

function firstBroken(plan: OfficePlan, steps: readonly number[], tally: Tally): Broken | null {
  try {
    runSeeds(plan, steps, tally);
    return null;
  } catch (error) {
    if (error instanceof Broken) return error;
    throw error;
  }
}

/** Keeps the replay beside the test, so that it is tried first from now on. */
function kept(broken: Broken): Broken {
  keepRun({ was: broken.what, plan: broken.plan, spoken: broken.spoken });
  return broken;
}
