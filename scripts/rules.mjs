// `npm run -s rules -- CALL …`: asks the rules of the field; JSON on standard output. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepareLibraries } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
runToEnd(prepareLibraries(), [join(root, 'scripts/rules/run.ts'), ...process.argv.slice(2)], env);
