import { randomBytes, randomUUID } from 'node:crypto';
import { deriveInWorker, usualHardness } from '../keys/derive.ts';
import { nodeDisk } from './node-disk.ts';
import { usualLimits } from './space-guard.ts';
import { createStoreArea, type StoreArea } from './store-area.ts';

/** Where the real store lives and what it is to do with the window. */
export type StorePlace = {
  /** The folder of all offices of this profile, `<userData>/offices`. */
  readonly root: string;
  /** The built `key-worker.js`. */
  readonly keyWorker: URL;
  readonly reloadWindow: () => void;
};

const SEGMENT_BYTES = 16 * 1024 * 1024;

/** The store of main on this computer's disk, by its clock and its chance. */
export function createStore({ root, keyWorker, reloadWindow }: StorePlace): StoreArea {
  return createStoreArea({
    root,
    reloadWindow,
    disk: nodeDisk,
    limits: usualLimits,
    segmentBytes: SEGMENT_BYTES,
    derive: deriveInWorker(keyWorker),
    hardness: usualHardness,
    random: (length) => new Uint8Array(randomBytes(length)),
    newId: randomUUID,
    nowMs: Date.now,
    now: () => new Date().toISOString(),
    lockHost: { pid: process.pid, now: Date.now, isAlive, repeat },
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function repeat(run: () => void, milliseconds: number): () => void {
  const timer = setInterval(run, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
