import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import { FRAME_BYTES } from '../blobs/blob-format.ts';
import { type Blobs, createBlobs } from '../blobs/blobs.ts';
import { createScanFolder, type ScanFolder } from '../blobs/scan-folder.ts';
import type { OpenedKeys } from '../keys/keys.ts';
import { createSnapshots, type Snapshots } from '../snapshots/snapshots.ts';
import { type Chunks, createChunks } from './chunks.ts';
import { type Bytes, type Disk, isDiskFull } from './disk.ts';
import { type Journal, openJournal } from './journal.ts';
import { type LockHost, lockFolder } from './lock-file.ts';
import { keyFor } from './seal.ts';
import { createSpaceGuard, type SpaceGuard, type SpaceLimits } from './space-guard.ts';

/** What opening an office's folder needs of the computer. */
export type OfficeFolderParts = {
  readonly disk: Disk;
  readonly lockHost: LockHost;
  readonly limits: SpaceLimits;
  readonly segmentBytes: number;
  readonly now: () => string;
  readonly keysFile: () => Promise<string>;
  readonly random: (length: number) => Bytes;
};

/** An office whose folder is open: everything that main keeps of it. Its keys live only here and in what it closes over. */
export type OpenOffice = {
  readonly slot: Slot;
  readonly keys: OpenedKeys;
  readonly journal: Journal;
  readonly chunks: Chunks;
  /** Files of applications, sealed. */
  readonly blobs: Blobs;
  readonly scans: ScanFolder;
  readonly snapshots: Snapshots;
  readonly guard: SpaceGuard;
  close(): Promise<void>;
};

/** Opens the folder of an office for this process alone. */
export async function openOffice(
  parts: OfficeFolderParts,
  slot: Slot,
  dir: string,
  keys: OpenedKeys,
): Promise<Result<OpenOffice, Refusal>> {
  const { disk, limits } = parts;
  const locked = await lockFolder(disk, dir, parts.lockHost);
  if (!locked.ok) return locked;
  const guard = createSpaceGuard(disk, dir, limits);
  const blobs = createBlobs({
    disk,
    guard,
    dir: `${dir}/files`,
    key: keyFor(keys.officeKey, 'blobs'),
    readOnlyBytes: limits.readOnly,
    frameBytes: FRAME_BYTES,
    random: parts.random,
    today: () => parts.now().slice(0, 10),
  });
  try {
    const journal = await withReserve(guard, () => openOfficeJournal(parts, dir, keys, guard));
    return ok({
      slot,
      keys,
      journal,
      guard,
      blobs,
      scans: createScanFolder({ disk, dir, key: keyFor(keys.officeKey, 'blobs') }),
      chunks: createChunks({
        disk,
        dir: `${dir}/chunks`,
        key: keyFor(keys.officeKey, 'chunks'),
        guard,
        readOnlyBytes: limits.readOnly,
      }),
      snapshots: createSnapshots({
        disk,
        dir: `${dir}/snapshots`,
        key: keyFor(keys.officeKey, 'snapshots'),
        officeId: keys.file.officeId,
        keysFile: parts.keysFile,
        now: parts.now,
      }),
      async close() {
        await blobs.close();
        await journal.close();
        await locked.value.release();
      },
    });
  } catch {
    await locked.value.release();
    return err(refuseStore('store.folderUnreadable', {}));
  }
}

async function openOfficeJournal(parts: OfficeFolderParts, dir: string, keys: OpenedKeys, guard: SpaceGuard) {
  const { disk, limits, segmentBytes } = parts;
  await disk.makeDir(`${dir}/journal`);
  await disk.syncDir(dir);
  return openJournal({
    disk,
    dir: `${dir}/journal`,
    key: keyFor(keys.officeKey, 'journal'),
    guard,
    readOnlyBytes: limits.readOnly,
    segmentBytes,
  });
}

/** Mending at opening may need some room; a full disk gives the reserve for it. */
async function withReserve<T>(guard: SpaceGuard, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDiskFull(error) && (await guard.release())) return work();
    throw error;
  }
}
