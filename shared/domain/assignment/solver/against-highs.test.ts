import highsLoader from 'highs';
import { expect, test } from 'vitest';
import { linearProgram } from '#tests/support/linear-program.ts';
import { randomInstance } from '#tests/support/random-instance.ts';
import { solveAssignment } from './solve.ts';

test('on 300 random problems the plan costs what an independent solver finds by linear programming', async () => {
  const highs = await highsLoader();
  for (let seed = 0; seed < 300; seed += 1) {
    const size = 1 + (seed % 5);
    const instance = randomInstance(1000 + seed, {
      applications: 6 * size,
      experts: 3 + 2 * size,
      organisations: 2 + size,
      density: 0.5,
      largestCost: 10 ** (1 + (seed % 4)),
    });
    const solution = highs.solve(linearProgram(instance));
    const plan = solveAssignment(instance);
    expect([seed, solution.Status]).toEqual([seed, 'Optimal']);
    expect([seed, plan.ok && plan.value.objective]).toEqual([seed, Math.round(solution.ObjectiveValue)]);
    expect(Math.abs(solution.ObjectiveValue - Math.round(solution.ObjectiveValue))).toBeLessThan(1e-4);
  }
});
