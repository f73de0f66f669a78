import { absolute, against, type Figure } from '../bench-runner/figure.ts';
import { median } from '../bench-runner/median.ts';
import { loadsByPreference, standardDeviation } from './assignment/by-preference.ts';
import { withProblem } from './assignment/in-process.ts';

const RUNS = 5;

/**
 * Plans of appointments on invented problems with about 30 eligible experts for each application, from the problem in
 * memory to the checked plan: median of five, the first one cold. The peer solves the same problem in the same run and
 * has to come to the same cost. Memory is the most
 * that a process takes to read the problem from a file and make the first plan.
 */
export async function run(): Promise<readonly Figure[]> {
  return [...(await small()), ...(await middle()), ...(await large())];
}

function small(): Promise<readonly Figure[]> {
  return withProblem({ applications: 1000, experts: 200 }, async ({ ours, highs }) => {
    const [own, peer] = [await ours(RUNS), await highs()];
    sameCost(own.objective, peer.objective);
    return [absolute('1,000 × 2 by 200 experts', median(own.ms), 'ms', 150)];
  });
}

function middle(): Promise<readonly Figure[]> {
  const name = '10,000 × 2 by 600 experts';
  return withProblem({ applications: 10_000, experts: 600 }, async ({ instance, ours, highs }) => {
    const [own, peer] = [await ours(RUNS), await highs()];
    sameCost(own.objective, peer.objective);
    const byHand = standardDeviation(loadsByPreference(instance));
    return [
      absolute(name, median(own.ms), 'ms', 2000),
      against(`${name}, the same cost`, median(own.ms), 'ms', { name: 'highs LP', value: median(peer.ms) }, 0.25),
      absolute(`${name}: peak memory`, own.megabytes, 'MB', 250),
      against(`${name}: memory`, own.megabytes, 'MB', { name: 'highs LP', value: peer.megabytes }, 1),
      absolute('after 1 % refusals', own.replan.ms, 'ms', 1500),
      absolute('after 1 % refusals: other pairs changed', own.replan.changed, 'pairs', 0),
      absolute(`after 1 % refusals, no room: ${own.tightReplan.changed} named`, own.tightReplan.ms, 'ms', 1500),
      absolute('after 1 % refusals, no room: places left empty', own.tightReplan.missing, 'places', 0),
      against(
        'standard deviation of load',
        standardDeviation(own.loads),
        'applications',
        { name: 'best preference', value: byHand },
        0.25,
      ),
    ];
  });
}

function large(): Promise<readonly Figure[]> {
  const name = '30,000 × 2 by 1,500 experts';
  return withProblem({ applications: 30_000, experts: 1500 }, async ({ ours }) => {
    const { ms, reports, deafMs, stopMs } = await ours(RUNS);
    return [
      absolute(name, median(ms), 'ms', 12_000),
      absolute(`${name}: longest silence of ${reports} reports`, deafMs, 'ms', 2000),
      absolute(`${name}: a stop in the middle`, stopMs, 'ms', 500),
    ];
  });
}

/** Figures of plans that do not cost the same are no figures. */
function sameCost(own: number, peer: number): void {
  if (own !== Math.round(peer)) throw new Error(`the plan costs ${own}, the peer's ${peer}`);
}
