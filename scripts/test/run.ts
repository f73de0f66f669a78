import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { testedRuntime } from '#tests/app/launch.ts';
import { type Counts, countsOf, type RunnerReport } from './counts.ts';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');

/** Runs one runner to its end, its lines on the screen; gives its counts, or one failure when it left no report. */
function runRunner(name: string, script: string, args: readonly string[]): Counts {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const ended = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!existsSync(report)) return { passed: 0, again: 0, failed: 1 };
  const json: RunnerReport = JSON.parse(readFileSync(report, 'utf8'));
  const counts = countsOf(json);
  return ended.status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

mkdirSync(results, { recursive: true });
const runtime = testedRuntime();
console.log(runtime === 'electron' ? 'runtime: Electron' : 'runtime: host on a system Chromium (Electron is not here)');

const asked = process.argv.slice(2);
const unit = runRunner('unit', 'vitest/vitest.mjs', [
  'run',
  '--silent=passed-only',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'unit.json')}`,
  ...asked,
]);
const e2e = runRunner('e2e', '@playwright/test/cli.js', [
  'test',
  '--config',
  'tests/e2e/playwright.config.ts',
  ...asked,
]);

if (e2e.again > 0) console.log(`${e2e.again} of them passed only at the second attempt: named above as flaky`);
console.log(`${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed`);
process.exit(unit.failed + e2e.failed === 0 ? 0 : 1);
