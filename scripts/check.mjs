// `npm run check`: types, lint, import table, dead code, generated pages. Tests are `npm test`. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepareLibraries } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

runToEnd(prepareLibraries(), [join(root, 'scripts/check/run.ts')]);
