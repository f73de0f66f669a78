import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the demonstration is given: which story, a folder of input, and where its results go. */
export type DemoArguments = { readonly story: string; readonly input: string | null; readonly out: string };

/** Reads `--story NAME --in DIR --out DIR`; without `--in` the sample that the project ships. */
export function readDemoArguments(argv: readonly string[], cwd: string): DemoArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { story: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } },
  });
  return {
    story: values.story ?? 'first-schedule',
    input: values.in === undefined ? null : resolve(cwd, values.in),
    out: resolve(cwd, values.out ?? 'demo-out'),
  };
}
