import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type AppendFile, type Bytes, type Disk, isDiskFull } from '../journal/disk.ts';
import { type NamedSnapshot, snapshotName, snapshotsOf, superfluous } from './keep.ts';
import { chainSum, encodeFrame, encodeHead, openSnapshot, readHead, type SnapshotReader } from './snapshot-file.ts';

/** What snapshots stand on. */
export type SnapshotParts = {
  readonly disk: Disk;
  readonly dir: string;
  readonly key: Bytes;
  readonly officeId: string;
  /** The file of wraps as it is now; a copy goes into each snapshot. */
  readonly keysFile: () => Promise<string>;
  readonly now: () => string;
};

/** Copies of the working pages in files of their own, each verified by reading it back. */
export type Snapshots = {
  list(): Promise<readonly NamedSnapshot[]>;
  open(name: string): Promise<SnapshotReader | null>;
  /** Begins a file under a temporary name; one that was begun before and not finished is given up. */
  begin(position: number): Promise<Result<{ readonly token: string }, Refusal>>;
  write(token: string, offset: number, piece: Bytes): Promise<Result<{ readonly received: number }, Refusal>>;
  /** `sum` is what the sender has chained over the pieces. Old snapshots go when the new one stands. */
  finish(token: string, sum: string): Promise<Result<null, Refusal>>;
};

type Writing = {
  readonly token: string;
  readonly name: string;
  readonly file: AppendFile;
  readonly headHash: Bytes;
  sum: Bytes;
  received: number;
  frames: number;
};

const PART = 'snapshot.part';

/** Snapshots in a folder. */
export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { disk, dir, key } = parts;
  let writing: Writing | null = null;
  let begun = 0;

  const giveUp = async () => {
    const given = writing;
    writing = null;
    await given?.file.close();
    await disk.remove(`${dir}/${PART}`);
  };
  const orRefuse = async <T>(work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
    try {
      return await work();
    } catch (error) {
      await giveUp();
      const freeMb = Math.floor((await disk.freeBytes(dir)) / 1024 / 1024);
      return err(
        isDiskFull(error)
          ? refuseStore('store.diskFull', { freeMb, neededMb: 200 })
          : refuseStore('store.writeFailed', {}),
      );
    }
  };
  const list = async () => snapshotsOf(await disk.list(dir));
  const removeOld = async () => {
    for (const { name } of superfluous(await list())) await disk.remove(`${dir}/${name}`);
    await disk.syncDir(dir);
  };

  return {
    list,
    open: async (name) => (snapshotsOf([name]).length === 1 ? openSnapshot(disk, `${dir}/${name}`, key) : null),
    begin: (position) =>
      orRefuse(async () => {
        await giveUp();
        await disk.makeDir(dir);
        const createdAt = parts.now();
        const keys = await parts.keysFile();
        const head = encodeHead({ format: 1, officeId: parts.officeId, position, createdAt, keys });
        const file = await disk.openAppend(`${dir}/${PART}`);
        begun += 1;
        const name = snapshotName(position, createdAt);
        const token = String(begun);
        writing = { token, name, file, headHash: head.hash, sum: new Uint8Array(0), received: 0, frames: 0 };
        await file.append(head.bytes);
        return ok({ token });
      }),
    write: (token, offset, piece) =>
      orRefuse(async () => {
        const to = writing;
        if (!to || to.token !== token || to.received !== offset) return err(refuseStore('store.chunkBroken', {}));
        await to.file.append(encodeFrame(key, to.headHash, to.frames, piece));
        to.sum = chainSum(to.sum, piece);
        to.received += piece.length;
        to.frames += 1;
        return ok({ received: to.received });
      }),
    finish: (token, sum) =>
      orRefuse(async () => {
        const to = writing;
        if (!to || to.token !== token || Buffer.from(to.sum).toString('hex') !== sum) {
          await giveUp();
          return err(refuseStore('store.chunkBroken', {}));
        }
        await to.file.append(encodeFrame(key, to.headHash, to.frames, to.sum));
        await to.file.sync();
        await to.file.close();
        writing = null;
        if (!(await (await openSnapshot(disk, `${dir}/${PART}`, key))?.verify())) {
          await disk.remove(`${dir}/${PART}`);
          return err(refuseStore('store.chunkBroken', {}));
        }
        await disk.rename(`${dir}/${PART}`, `${dir}/${to.name}`);
        await disk.syncDir(dir);
        await removeOld();
        return ok(null);
      }),
  };
}

/** The wraps that the newest readable snapshot of a folder holds; for a damaged file of wraps. Needs no key. */
export async function keysFromSnapshots(disk: Disk, dir: string): Promise<readonly string[]> {
  const copies: string[] = [];
  for (const { name } of snapshotsOf(await disk.list(dir))) {
    const opened = await readHead(disk, `${dir}/${name}`);
    if (opened) copies.push(opened.head.keys);
  }
  return copies;
}
