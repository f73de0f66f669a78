import { join } from 'node:path';
import { allSteps, type Step } from './steps.ts';

const steps = [...allSteps(join(import.meta.dirname, '../..'))];
const total = steps.length;
let failed = 0;

/** Two at a time: the machine of a reviewer has two cores. */
async function worker(): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) await tell(step);
}

async function tell(step: Step): Promise<void> {
  const startedAt = performance.now();
  const trouble = await step.run().catch((error: unknown) => (error instanceof Error ? error.stack : String(error)));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (!trouble) return console.log(`ok      ${step.name} (${seconds} s)`);
  failed += 1;
  console.log(`FAILED  ${step.name} (${seconds} s)\n${trouble}\n`);
}

await Promise.all([worker(), worker()]);
console.log(`check: ${total - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
