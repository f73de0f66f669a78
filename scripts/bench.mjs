// `npm run -s bench -- NAME`: figures as JSON lines on standard output, a table on standard error. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const { node } = prepare({ programs: ['chromium'] });
runToEnd(node, [join(root, 'scripts/bench-runner/run.ts'), ...process.argv.slice(2)]);
