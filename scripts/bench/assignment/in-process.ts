import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { syntheticInstance } from './synthetic-instance.ts';

/** What a process measured of itself. */
export type Measured = {
  /** One time for each run, the first one cold. */
  readonly ms: readonly number[];
  readonly objective: number;
  /** The most memory that the process ever took, with the problem that it read. */
  readonly megabytes: number;
};

/** What our solver tells besides. */
export type OursMeasured = Measured & {
  readonly loads: readonly number[];
  readonly reports: number;
  /** The longest time without a report, in which a stop would not be heard. */
  readonly deafMs: number;
  /** From a stop asked in the middle to its end. */
  readonly stopMs: number;
  readonly replan: { readonly ms: number; readonly changed: number; readonly missing: number };
  readonly tightReplan: { readonly ms: number; readonly changed: number; readonly missing: number };
};

/** Writes a problem to a file and has it measured by our solver, or by the peer, each in a process of its own. */
export async function withProblem<T>(
  size: { readonly applications: number; readonly experts: number },
  use: (problem: {
    readonly instance: AssignmentInstance;
    readonly ours: (runs: number) => Promise<OursMeasured>;
    readonly highs: () => Promise<Measured>;
  }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'assignment-'));
  const file = join(folder, 'instance.json');
  const instance = syntheticInstance(size.applications, size.experts);
  await writeFile(file, JSON.stringify(instance));
  const ours = (runs: number) => measured<OursMeasured>('ours-process.ts', [file, String(runs)]);
  const highs = () => measured<Measured>('highs-process.ts', [file]);
  return use({ instance, ours, highs }).finally(() => rm(folder, { recursive: true }));
}

async function measured<T>(script: string, args: readonly string[]): Promise<T> {
  const child = fork(join(import.meta.dirname, script), args);
  const ended = once(child, 'exit');
  const answer: Promise<unknown[]> = once(child, 'message');
  const first = await Promise.race([answer, ended.then(() => null)]);
  if (first === null) throw new Error(`${script} ended without a figure`);
  await ended;
  return first[0] as T;
}
