import { createHash, type Hash } from 'node:crypto';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AppendFile, Bytes, Disk } from './disk.ts';
import { isDiskFull } from './disk.ts';
import { joined, SEAL_BYTES, seal, unseal } from './seal.ts';
import { diskFull, type SpaceGuard } from './space-guard.ts';
import { createTurns } from './turns.ts';

/** Where chunks lie and how much room must be left for a new one. */
export type ChunkParts = {
  readonly disk: Disk;
  readonly dir: string;
  readonly key: Bytes;
  readonly guard: SpaceGuard;
  /** Free space below which nothing new is accepted, as for the journal. */
  readonly readOnlyBytes: number;
};

/** Large bodies, each an immutable file named by the SHA-256 of what it holds; an entry of the journal names it. */
export type Chunks = {
  /** Takes the next piece; the last one is answered after the whole has been verified and is on the disk. */
  put(
    sha256: string,
    offset: number,
    total: number,
    piece: Bytes,
  ): Promise<Result<{ readonly received: number }, Refusal>>;
  /** True when the chunk is there, whole. */
  has(sha256: string): Promise<boolean>;
  /** The piece that begins at the offset; empty behind the last, null when the chunk is not there or was changed. */
  read(sha256: string, offset: number): Promise<Bytes | null>;
  /** An entry that names the chunk is on the disk: from now on the entry keeps it. */
  named(sha256: string): void;
  /** Removes the chunks that nothing names any more; never one that was put here and still waits for its entry. */
  keepOnly(named: ReadonlySet<string>): Promise<void>;
};

type Upload = { readonly file: AppendFile; readonly hash: Hash; received: number; frames: number };

const SHA256 = /^[0-9a-f]{64}$/;
const LENGTH_BYTES = 4;

/** Chunks in a folder. A piece is one sealed frame about the chunk's name and the frame's place, so that frames cannot be exchanged. */
export function createChunks({ disk, dir, key, guard, readOnlyBytes }: ChunkParts): Chunks {
  const uploads = new Map<string, Upload>();
  const awaitingEntry = new Set<string>();
  const inTurn = createTurns();
  const begin = async (sha256: string): Promise<Upload> => {
    await uploads.get(sha256)?.file.close();
    await disk.makeDir(dir);
    const file = await disk.openAppend(`${dir}/${sha256}.part`);
    await file.truncate(0);
    const upload = { file, hash: createHash('sha256'), received: 0, frames: 0 };
    uploads.set(sha256, upload);
    return upload;
  };
  const has = async (sha256: string) => (await disk.list(dir)).includes(sha256);
  const forget = async (sha256: string) => {
    await uploads.get(sha256)?.file.close();
    uploads.delete(sha256);
    await disk.remove(`${dir}/${sha256}.part`);
  };
  const finish = async (sha256: string, upload: Upload) => {
    if (upload.hash.digest('hex') !== sha256) {
      await forget(sha256);
      return err(refuseStore('store.chunkBroken', {}));
    }
    await upload.file.close();
    uploads.delete(sha256);
    await disk.rename(`${dir}/${sha256}.part`, `${dir}/${sha256}`);
    await disk.syncDir(dir);
    return ok({ received: upload.received });
  };

  const put: Chunks['put'] = async (sha256, offset, total, piece) => {
    awaitingEntry.add(sha256);
    if (await has(sha256)) return ok({ received: total });
    const { level } = await guard.measure();
    if (level === 'readOnly') {
      if (uploads.has(sha256)) await forget(sha256);
      return err(await diskFull(guard, readOnlyBytes));
    }
    const upload = offset === 0 ? await begin(sha256) : uploads.get(sha256);
    if (!upload || upload.received !== offset) return err(refuseStore('store.chunkBroken', {}));
    try {
      await upload.file.append(frame(key, sha256, upload.frames, piece));
      await upload.file.sync();
    } catch (error) {
      await forget(sha256);
      if (isDiskFull(error)) return err(refuseStore('store.diskFull', { freeMb: 0, neededMb: megabytes(total) }));
      return err(refuseStore('store.writeFailed', {}));
    }
    upload.hash.update(piece);
    upload.frames += 1;
    upload.received += piece.length;
    return upload.received < total ? ok({ received: upload.received }) : finish(sha256, upload);
  };

  return {
    has,
    put: async (sha256, offset, total, piece) =>
      SHA256.test(sha256) ? inTurn(() => put(sha256, offset, total, piece)) : err(refuseStore('store.chunkBroken', {})),
    named: (sha256) => void awaitingEntry.delete(sha256),
    async read(sha256, offset) {
      if (!SHA256.test(sha256)) return null;
      const bytes = await disk.read(`${dir}/${sha256}`);
      return bytes && readFrameAt(key, sha256, bytes, offset);
    },
    keepOnly: (named) =>
      inTurn(async () => {
        for (const name of await disk.list(dir)) {
          const sha256 = name.replace('.part', '');
          const isKept = named.has(name) || awaitingEntry.has(sha256) || uploads.has(sha256);
          if (!isKept) await disk.remove(`${dir}/${name}`);
        }
      }),
  };
}

function frame(key: Bytes, sha256: string, index: number, piece: Bytes): Bytes {
  const sealed = seal(key, piece, place(sha256, index));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, sealed.length, true);
  return joined(length, sealed);
}

function readFrameAt(key: Bytes, sha256: string, bytes: Bytes, wanted: number): Bytes | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  let index = 0;
  for (let at = 0; at + LENGTH_BYTES <= bytes.length; index += 1) {
    const length = view.getUint32(at, true);
    const start = at + LENGTH_BYTES;
    if (offset === wanted) return unseal(key, bytes.subarray(start, start + length), place(sha256, index));
    offset += length - SEAL_BYTES;
    at = start + length;
  }
  return offset === wanted ? new Uint8Array(0) : null;
}

function place(sha256: string, index: number): Uint8Array {
  return new TextEncoder().encode(`chunk|${sha256}|${index}`);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
