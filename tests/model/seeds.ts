import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken } from './run.ts';
import type { OfficePlan } from './start.ts';

/** A run that once broke something, kept for ever: the office and the commands that were applied. */
export type KeptRun = {
  /** What was wrong, in a sentence. */
  readonly was: string;
  readonly plan: OfficePlan;
  readonly spoken: readonly Spoken[];
};

const file = join(import.meta.dirname, 'seeds.json');

/** Runs that broke something once; each is run again before anything new is tried. */
export function keptRuns(): readonly KeptRun[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Keeps a run that broke something, so that it is tried first from now on. */
export function keepRun(run: KeptRun): void {
  const runs = keptRuns();
  if (runs.some(({ was }) => was === run.was)) return;
  writeFileSync(file, `${JSON.stringify([...runs, run], null, 1)}\n`);
}
