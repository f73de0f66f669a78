// `npm test`: the same set-up as `npm start`, then unit tests, laws and end-to-end tests. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const { node } = prepare({ programs: ['chromium', 'xvfb', 'poppler-utils'] });
runToEnd(node, [join(root, 'scripts/test/run.ts'), ...process.argv.slice(2)]);
