import { readFileSync } from 'node:fs';
import highsLoader from 'highs';
import { linearProgram } from '#tests/support/linear-program.ts';
import type { Measured } from './in-process.ts';

// The peer at its best: the time of its simplex alone, without the writing and the reading of the linear program.
const highs = await highsLoader();
const model = highs.createModel({
  format: 'lp',
  data: linearProgram(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))),
});
const started = performance.now();
model.run();
const ms = performance.now() - started;
const measured: Measured = {
  ms: [ms],
  objective: Number(model.info.get('objective_function_value')),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
process.send?.(measured, () => process.disconnect());
