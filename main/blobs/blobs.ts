import { createHash, type Hash } from 'node:crypto';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type AppendFile, type Bytes, type Disk, isDiskFull } from '../journal/disk.ts';
import type { SpaceGuard } from '../journal/space-guard.ts';
import { createTurns } from '../journal/turns.ts';
import { type BlobShape, ID_BYTES, sealEnd, sealFrame, sealHead } from './blob-format.ts';
import { type BlobReader, createReader, openBlob } from './blob-reader.ts';
import { markOf, sweepBlobs } from './sweep.ts';

/** Where kept files lie and what their keeping stands on. */
export type BlobParts = {
  readonly disk: Disk;
  readonly dir: string;
  readonly key: Bytes;
  readonly guard: SpaceGuard;
  /** Free space below which nothing new is accepted, as for the journal. */
  readonly readOnlyBytes: number;
  readonly frameBytes: number;
  readonly random: (length: number) => Bytes;
  /** The civil day, UTC, for the sweep. */
  readonly today: () => string;
};

/** Looks into a file that has come whole, before it is kept; a refusal throws the file away. */
export type Inspect<T> = (reader: BlobReader) => Promise<Result<T, Refusal>>;

/** A file that is kept now. */
export type Kept<T> = { readonly sha256: string; readonly size: number; readonly seen: T };

/** Files of the office: each once, sealed, under the SHA-256 of its bytes, never changed. */
export type Blobs = {
  /** Makes room for a file of so many bytes; refused where the disk has none. */
  begin(token: string, size: number): Promise<Result<null, Refusal>>;
  /** Takes the next piece: whole frames but for the last one. A piece sent again after a lost answer does no harm. */
  put(token: string, offset: number, piece: Bytes): Promise<Result<{ readonly received: number }, Refusal>>;
  /** Inspects the whole file and puts it in its place: after the answer it survives a power cut. */
  finish<T>(token: string, inspect: Inspect<T>): Promise<Result<Kept<T>, Refusal>>;
  cancel(token: string): Promise<void>;
  /** Null when there is no such file or it is not whole. */
  open(sha256: string): Promise<BlobReader | null>;
  list(): Promise<readonly string[]>;
  /** Removes what nothing has referred to for long; see sweep.ts. */
  sweep(unreferred: ReadonlySet<string>): Promise<number>;
  /** Throws away what has not been finished; done when the office closes. */
  close(): Promise<void>;
};

type Upload = {
  readonly path: string;
  readonly file: AppendFile;
  readonly shape: BlobShape;
  readonly hash: Hash;
  received: number;
};

const SHA256 = /^[0-9a-f]{64}$/;
const MB = 1024 * 1024;

/** Kept files in a folder. */
export function createBlobs(parts: BlobParts): Blobs {
  const { disk, dir, key, guard, frameBytes } = parts;
  const uploads = new Map<string, Upload>();
  const opened = new Map<string, BlobReader>();
  const inTurn = createTurns();

  const forget = async (token: string) => {
    const upload = uploads.get(token);
    uploads.delete(token);
    if (!upload) return;
    await upload.file.close().catch(() => undefined);
    await disk.remove(upload.path).catch(() => undefined);
  };
  const failed = async (token: string, error: unknown, left: number): Promise<Result<never, Refusal>> => {
    await forget(token);
    return err(isDiskFull(error) ? await noRoom(parts, left) : refuseStore('store.writeFailed', {}));
  };
  const openWhole = async (sha256: string): Promise<BlobReader | null> => {
    const known = opened.get(sha256);
    if (known) return known;
    const reader = await openBlob(disk, `${dir}/${sha256}`, key, frameBytes);
    if (!reader || (await reader.sha256().catch(() => null)) !== sha256) return null;
    opened.set(sha256, reader);
    for (const oldest of opened.keys()) if (opened.size > OPENED) opened.delete(oldest);
    return reader;
  };
  const place = async (token: string, upload: Upload, sha256: string) => {
    await upload.file.append(sealEnd(key, upload.shape, sha256));
    await upload.file.sync();
    await upload.file.close();
    opened.delete(sha256);
    await disk.remove(`${dir}/${markOf(sha256)}`);
    if (await openWhole(sha256)) await disk.remove(upload.path);
    else {
      await disk.rename(upload.path, `${dir}/${sha256}`);
      await disk.syncDir(dir);
    }
    uploads.delete(token);
  };

  return {
    begin: (token, size) =>
      inTurn(async () => {
        const { freeBytes } = await guard.measure();
        if (freeBytes - size < parts.readOnlyBytes) return err(await noRoom(parts, size));
        const shape = { id: parts.random(ID_BYTES), size, frameBytes };
        const path = `${dir}/${Buffer.from(shape.id).toString('hex')}.part`;
        try {
          await disk.makeDir(dir);
          const file = await disk.openAppend(path);
          uploads.set(token, { path, file, shape, hash: createHash('sha256'), received: 0 });
          await file.append(sealHead(key, shape));
          return ok(null);
        } catch (error) {
          return failed(token, error, size);
        }
      }),
    put: (token, offset, piece) =>
      inTurn(async () => {
        const upload = uploads.get(token);
        if (!upload) return err(refuseFile('file.interrupted', {}));
        const { shape } = upload;
        const end = offset + piece.length;
        if (offset < upload.received && end <= upload.received) return ok({ received: upload.received });
        const isInPlace = offset === upload.received && end <= shape.size;
        if (!isInPlace || (end < shape.size && end % frameBytes !== 0)) return err(refuseFile('file.interrupted', {}));
        if ((await guard.measure()).level === 'readOnly') {
          await forget(token);
          return err(await noRoom(parts, shape.size - offset));
        }
        try {
          for (let at = 0; at < piece.length; at += frameBytes) {
            const plain = piece.subarray(at, at + frameBytes);
            await upload.file.append(sealFrame(key, shape, (offset + at) / frameBytes, plain));
          }
        } catch (error) {
          return failed(token, error, shape.size - offset);
        }
        upload.hash.update(piece);
        upload.received = end;
        return ok({ received: end });
      }),
    async finish(token, inspect) {
      const upload = uploads.get(token);
      if (!upload || upload.received !== upload.shape.size) {
        await forget(token);
        return err(refuseFile('file.interrupted', {}));
      }
      try {
        const inspected = await inspect(createReader(disk, upload.path, key, upload.shape));
        if (!inspected.ok) {
          await forget(token);
          return inspected;
        }
        const sha256 = upload.hash.digest('hex');
        await inTurn(() => place(token, upload, sha256));
        return ok({ sha256, size: upload.shape.size, seen: inspected.value });
      } catch (error) {
        return failed(token, error, upload.shape.size);
      }
    },
    cancel: (token) => inTurn(() => forget(token)),
    open: async (sha256) => (SHA256.test(sha256) ? openWhole(sha256) : null),
    list: async () => (await disk.list(dir)).filter((name) => SHA256.test(name)),
    sweep: (unreferred) =>
      inTurn(async () => {
        const working = new Set([...uploads.values()].map(({ path }) => path.slice(dir.length + 1)));
        const removed = await sweepBlobs({ disk, dir, today: parts.today() }, unreferred, working);
        for (const sha256 of removed) opened.delete(sha256);
        return removed.length;
      }),
    async close() {
      for (const token of [...uploads.keys()]) await inTurn(() => forget(token));
      opened.clear();
    },
  };
}

/** Readers that stay open, each with a few frames of plain bytes in memory. */
const OPENED = 4;

/** Says how much to free for the file: the limit below which nothing new is accepted stays free. */
async function noRoom({ guard, readOnlyBytes }: BlobParts, bytes: number): Promise<Refusal> {
  const { freeBytes } = await guard.measure();
  const neededMb = Math.max(1, Math.ceil((readOnlyBytes + bytes - freeBytes) / MB));
  return refuseStore('store.diskFull', { freeMb: Math.floor(freeBytes / MB), neededMb });
}
