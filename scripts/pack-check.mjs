// `npm run pack:check`: packs folders for Linux and Windows, looks into them, runs what was packed. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const { node } = prepare({ programs: ['chromium'] });
runToEnd(node, [join(root, 'scripts/pack/run.ts')]);
