import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type Disk, replaceFile } from './disk.ts';

/** What a lock needs to know of the computer. */
export type LockHost = {
  readonly pid: number;
  /** Milliseconds since 1970; for the age of a heartbeat only. */
  readonly now: () => number;
  readonly isAlive: (pid: number) => boolean;
  /** Calls again and again until called off. */
  readonly repeat: (run: () => void, milliseconds: number) => () => void;
};

/** The right to write to the folder of one office. */
export type FolderLock = { release(): Promise<void> };

type Holder = { readonly pid: number; readonly beatAt: number };

const NAME = 'lock.json';
const BEAT_MS = 10_000;
/** A holder who has been silent for so long is gone, even if another program now has his number. */
const SILENT_MS = 45_000;

/**
 * Takes the folder for this process. One who died without letting go is recognised by his number or by his silence;
 * one who lives keeps it.
 */
export async function lockFolder(disk: Disk, dir: string, host: LockHost): Promise<Result<FolderLock, Refusal>> {
  const holder = parseHolder(await disk.read(`${dir}/${NAME}`));
  if (holder && isHolding(holder, host)) return err(refuseStore('store.alreadyOpen', {}));
  let beating = beat(disk, dir, host);
  await beating;
  const stop = host.repeat(() => {
    beating = beat(disk, dir, host);
  }, BEAT_MS);
  return ok({
    async release() {
      stop();
      await beating;
      await disk.remove(`${dir}/${NAME}`);
    },
  });
}

function isHolding(holder: Holder, host: LockHost): boolean {
  if (holder.pid === host.pid || !host.isAlive(holder.pid)) return false;
  return Math.abs(host.now() - holder.beatAt) < SILENT_MS;
}

/** A beat that cannot be written must not stop the work: the profile is claimed by a socket as well. */
async function beat(disk: Disk, dir: string, host: LockHost): Promise<void> {
  const holder: Holder = { pid: host.pid, beatAt: host.now() };
  try {
    await replaceFile(disk, dir, NAME, new TextEncoder().encode(JSON.stringify(holder)));
  } catch {
    // The folder may be full or write-protected; opening the journal tells the user so.
  }
}

function parseHolder(bytes: Uint8Array | null): Holder | null {
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'beatAt' in value;
}
