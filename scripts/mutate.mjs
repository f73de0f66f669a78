// `npm run mutate`: mutation testing of shared/domain and shared/commands; `-- --mutate PATTERN` for a part. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepareLibraries } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
runToEnd(prepareLibraries(), [stryker, 'run', ...process.argv.slice(2)]);
