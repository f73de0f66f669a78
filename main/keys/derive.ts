import { Worker } from 'node:worker_threads';
import type { Bytes } from '../journal/disk.ts';

/** How hard a secret is to guess: Argon2id. Stored beside each wrap, so that it can be raised later. */
export type Hardness = { readonly memoryKib: number; readonly passes: number };

/** 64 MiB, three passes: about a third of a second (security §5). */
export const usualHardness: Hardness = { memoryKib: 64 * 1024, passes: 3 };

/** A job for the worker. */
export type DeriveJob = { readonly secret: string; readonly salt: Uint8Array; readonly hardness: Hardness };

/** Turns what a person knows into 32 bytes that unwrap the office's key. */
export type Derive = (job: DeriveJob) => Promise<Bytes>;

/** Derives in a thread of its own, so that main goes on answering. The thread ends with the job and takes its memory along. */
export function deriveInWorker(script: URL): Derive {
  return (job) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: job });
      worker.once('message', (key: Uint8Array) => resolve(new Uint8Array(key)));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the key worker ended without an answer')));
    });
}
