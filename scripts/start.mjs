// `npm start`: installs what is missing, builds what is stale, opens the application. Node 20, no packages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { runToEnd } from './setup/run.mjs';
import { startPlan } from './setup/start-plan.mjs';
import { texts } from './setup/texts.mjs';

const { node, electron } = prepare({ programs: ['chromium'] });
const plan = startPlan({
  argv: process.argv.slice(2),
  platform: process.platform,
  env: process.env,
  electron,
  isRoot: process.getuid?.() === 0,
});

function runDemo() {
  const demo = join(root, 'scripts/demo/run.ts');
  if (!plan.isAsked) console.log(texts.noDisplay);
  if (existsSync(demo)) return runToEnd(node, [demo, ...plan.args]);
  console.error(texts.noDemo);
  process.exit(1);
}

function runProgram() {
  console.log(texts.runtime[plan.kind]);
  if (plan.kind === 'electron') runToEnd(electron, plan.args);
  else runToEnd(node, [join(root, 'host/run.ts'), ...plan.args]);
}

if (plan.kind === 'demo') runDemo();
else runProgram();
