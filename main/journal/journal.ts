import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { EntryKind } from '#shared/protocol/ipc/journal.ts';
import { type Bytes, type Disk, isDiskFull } from './disk.ts';
import { type EntryContent, encodeEntry, NO_HASH } from './entry-format.ts';
import { type Gap, openSegments, type Segment } from './open-segments.ts';
import { bytesAfter, chunkNames, type ReadEntry, readEntries } from './read-entries.ts';
import { createSegmentWriter } from './segment-writer.ts';
import { diskFull, type Space, type SpaceGuard } from './space-guard.ts';
import { createTurns } from './turns.ts';

/** What a journal stands on; limits are given so that tests need no large files. */
export type JournalParts = {
  readonly disk: Disk;
  readonly dir: string;
  readonly key: Bytes;
  readonly guard: SpaceGuard;
  /** Free space below which nothing new is accepted; the sentence says how much to free. */
  readonly readOnlyBytes: number;
  readonly segmentBytes: number;
};

/** What the files hold. */
export type JournalState = {
  /** First position that is still in the files; `last + 1` when there is none. */
  readonly first: number;
  readonly last: number;
  readonly gaps: readonly Gap[];
  readonly isTailTorn: boolean;
};

/** The record: append-only, sealed, chained. Calls are answered one at a time, in order. */
export type Journal = {
  state(): JournalState;
  space(): Promise<Space>;
  /** Resolves after `fdatasync`. Refused: nothing was written. Throws: it is not known, ask `read`. */
  append(kind: EntryKind, content: EntryContent): Promise<Result<{ readonly position: number }, Refusal>>;
  /** Entries after a position, at least one and as many as fit into the limit. */
  read(after: number, limitBytes: number): Promise<readonly ReadEntry[]>;
  /** Goes on after a position that the files do not reach: the working copy has outlived its journal. */
  restartAfter(position: number): Promise<void>;
  /** How many bytes the entries after a position take. */
  bytesAfter(position: number): number;
  /** Removes segments that hold nothing after the position; damaged ones are kept under another name. */
  drop(coveredTo: number): Promise<{ readonly isChanged: boolean }>;
  /** Does something with the chunks that its entries name; no entry is written meanwhile, so that the names stay true. */
  withChunkNames(work: (named: ReadonlySet<string>) => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** Opens the journal of a folder; an unfinished tail is cut off and laid aside. */
export async function openJournal(parts: JournalParts): Promise<Journal> {
  const { disk, dir, key, guard } = parts;
  await disk.makeDir(dir);
  const opened = await openSegments(disk, dir);
  const segments: Segment[] = [...opened.segments];
  const gaps: Gap[] = [...opened.gaps];
  const writer = createSegmentWriter(disk, dir, segments, parts.segmentBytes);
  const inTurn = createTurns();
  let { lastPosition, lastHash } = opened;

  const write = async (kind: EntryKind, content: EntryContent): Promise<number> => {
    const about = { position: lastPosition + 1, kind, previous: lastHash };
    const { bytes, hash } = encodeEntry(key, about, content);
    const { segment, offset } = await writer.write(bytes, { first: about.position, previous: lastHash });
    segment.entries.push({ ...about, hash, offset, bytes: bytes.length });
    lastPosition = about.position;
    lastHash = hash;
    return about.position;
  };
  const append: Journal['append'] = async (kind, content) => {
    try {
      return ok({ position: await write(kind, content) });
    } catch (error) {
      await writer.cutBack();
      if (!isDiskFull(error)) return err(refuseStore('store.writeFailed', {}));
      return (await guard.release()) ? append(kind, content) : err(await diskFull(guard, parts.readOnlyBytes));
    }
  };

  return {
    state: () => ({
      first: segments.find((segment) => segment.entries.length > 0)?.entries[0]?.position ?? lastPosition + 1,
      last: lastPosition,
      gaps,
      isTailTorn: opened.isTailTorn,
    }),
    space: () => guard.measure(),
    bytesAfter: (position) => bytesAfter(segments, position),
    close: () => inTurn(writer.close),
    append: (kind, content) =>
      inTurn(async () => {
        const { level } = await guard.measure();
        return level === 'readOnly' && kind !== 'draft'
          ? err(await diskFull(guard, parts.readOnlyBytes))
          : append(kind, content);
      }),
    read: (after, limitBytes) =>
      inTurn(async () => {
        await writer.cutBack();
        return readEntries({ disk, dir, key, segments, gaps }, after, limitBytes);
      }),
    restartAfter: (position) =>
      inTurn(async () => {
        if (position <= lastPosition) return;
        await writer.begin({ first: position + 1, previous: NO_HASH });
        gaps.push({ first: lastPosition + 1, last: position });
        lastPosition = position;
        lastHash = NO_HASH;
      }),
    drop: (coveredTo) => inTurn(() => drop(disk, dir, segments, coveredTo)),
    withChunkNames: (work) => inTurn(async () => work(await chunkNames({ disk, dir, key, segments, gaps }))),
  };
}

async function drop(disk: Disk, dir: string, segments: Segment[], coveredTo: number) {
  const firstKept = segments.findIndex((_, i) => (segments[i + 1]?.first ?? Number.POSITIVE_INFINITY) - 1 > coveredTo);
  for (const { name, isDamaged } of segments.splice(0, firstKept)) {
    if (isDamaged) await disk.rename(`${dir}/${name}`, `${dir}/${name.replace('.log', '.damaged')}`);
    else await disk.remove(`${dir}/${name}`);
  }
  if (firstKept > 0) await disk.syncDir(dir);
  return { isChanged: firstKept > 0 };
}
