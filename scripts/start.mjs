// `npm start`: installs what is missing, builds what is stale, opens the application. Node 20, no packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
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

/** Passes signals on; the child is told by its channel when this process is gone. Its code is ours. */
function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

function runDemo() {
  const demo = join(root, 'scripts/demo/run.ts');
  if (!plan.isAsked) console.log(texts.noDisplay);
  if (existsSync(demo)) return run(node, [demo, ...plan.args]);
  console.error(texts.noDemo);
  process.exit(1);
}

function runProgram() {
  console.log(texts.runtime[plan.kind]);
  if (plan.kind === 'electron') run(electron, plan.args);
  else run(node, [join(root, 'host/run.ts'), ...plan.args]);
}

if (plan.kind === 'demo') runDemo();
else runProgram();
