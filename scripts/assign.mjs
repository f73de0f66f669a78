// `npm run -s assign -- --in INSTANCE.json --out PLAN.json`: the cheapest plan of appointments. Node 20, no packages.
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepareLibraries } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';

const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
runToEnd(prepareLibraries(), [join(root, 'scripts/assign/run.ts'), ...process.argv.slice(2)], env);
