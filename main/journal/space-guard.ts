import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Disk } from './disk.ts';

const MB = 1024 * 1024;

/** How much room is left, and what it allows. */
export type Space = { readonly freeBytes: number; readonly level: 'ok' | 'low' | 'readOnly' };

/** Limits of free space in bytes; see reliability, "Space guard". */
export type SpaceLimits = { readonly low: number; readonly readOnly: number; readonly reserve: number };

/** 500 MB: a warning. 200 MB: nothing new is accepted. 64 MB are kept back so that the journal can finish. */
export const usualLimits: SpaceLimits = { low: 500 * MB, readOnly: 200 * MB, reserve: 64 * MB };

/**
 * Watches the room left, because one write to a full disk makes Chromium delete the whole working copy: work stops before
 * that. The reserve is a file that is given up when an entry that was begun finds no room.
 */
export type SpaceGuard = {
  measure(): Promise<Space>;
  /** Makes the reserve where it is missing and there is room for it. Nobody has to wait for it, and it never fails. */
  refill(): Promise<void>;
  /** Gives the reserve up; false when there is none. */
  release(): Promise<boolean>;
};

const RESERVE = 'reserve.bin';
const PIECE = 4 * MB;

/** A guard of the folder of one office. */
export function createSpaceGuard(disk: Disk, dir: string, limits: SpaceLimits): SpaceGuard {
  const measure = async (): Promise<Space> => {
    const freeBytes = await disk.freeBytes(dir);
    return { freeBytes, level: levelOf(freeBytes, limits) };
  };
  const has = async () => (await disk.list(dir)).includes(RESERVE);
  const fill = async () => {
    const { freeBytes } = await measure();
    if (freeBytes < limits.low + limits.reserve || (await has())) return;
    await writeReserve(disk, `${dir}/${RESERVE}`, limits.reserve);
    await disk.syncDir(dir);
  };
  let filling: Promise<void> | null = null;
  return {
    measure,
    refill() {
      filling ??= fill()
        .catch(() => undefined)
        .finally(() => {
          filling = null;
        });
      return filling;
    },
    async release() {
      if (!(await has())) return false;
      await disk.remove(`${dir}/${RESERVE}`);
      return true;
    },
  };
}

/** The refusal of what finds less room than the limit, with how much to free. */
export async function diskFull(guard: SpaceGuard, readOnlyBytes: number): Promise<Refusal> {
  const { freeBytes } = await guard.measure();
  const freeMb = Math.floor(freeBytes / MB);
  return refuseStore('store.diskFull', { freeMb, neededMb: Math.max(1, Math.ceil(readOnlyBytes / MB) - freeMb) });
}

function levelOf(freeBytes: number, limits: SpaceLimits): Space['level'] {
  if (freeBytes < limits.readOnly) return 'readOnly';
  return freeBytes < limits.low ? 'low' : 'ok';
}

/** Real bytes, not a hole: a sparse file would hold no room. Written under another name until it is whole. */
async function writeReserve(disk: Disk, path: string, size: number): Promise<void> {
  const file = await disk.openAppend(`${path}.tmp`);
  try {
    await file.truncate(0);
    const piece = new Uint8Array(PIECE).fill(0x5a);
    for (let done = 0; done < size; done += PIECE) await file.append(piece.subarray(0, Math.min(PIECE, size - done)));
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(`${path}.tmp`, path);
}
