import type { Bytes, Disk } from './disk.ts';
import { replaceFile } from './disk.ts';
import { HEAD_BYTES, NO_HASH, type StoredEntry } from './entry-format.ts';
import { type ScannedSegment, scanSegment } from './segment.ts';

/** A segment that the journal reads from and, the last one, writes to. */
export type Segment = {
  readonly name: string;
  readonly number: number;
  readonly first: number;
  readonly entries: StoredEntry[];
  /** Bytes that hold whole entries. */
  size: number;
  /** A part of it cannot be read: it is never written to again. */
  readonly isDamaged: boolean;
};

/** Entries that are known to have been there and cannot be read. */
export type Gap = { readonly first: number; readonly last: number };

/** What the folder of the journal holds. */
export type OpenedSegments = {
  readonly segments: readonly Segment[];
  readonly gaps: readonly Gap[];
  /** The unfinished end of the last segment was cut off and laid aside. */
  readonly isTailTorn: boolean;
  readonly lastPosition: number;
  readonly lastHash: Bytes;
};

const NAME = /^(\d{4,})\.log$/;

/** The file name of a segment. */
export function segmentName(number: number): string {
  return `${String(number).padStart(4, '0')}.log`;
}

/** Reads every segment, lays a torn tail aside and tells of what is missing in between. Nothing is deleted. */
export async function openSegments(disk: Disk, dir: string): Promise<OpenedSegments> {
  const names = (await disk.list(dir)).filter((name) => NAME.test(name));
  const segments: Segment[] = [];
  let isTailTorn = false;
  for (const name of names) {
    const bytes = await disk.read(`${dir}/${name}`);
    if (!bytes) continue;
    const scanned = scanSegment(bytes);
    const isLast = name === names.at(-1);
    const hasTail = scanned.goodEnd < bytes.length;
    if (isLast && hasTail) {
      await layAside(disk, dir, name, bytes, scanned.goodEnd);
      isTailTorn = true;
    }
    if (isLast && !scanned.head && scanned.entries.length === 0) continue;
    segments.push(segmentOf(name, scanned, hasTail && !isLast));
    if (isLast) await makeDurable(disk, dir, name);
  }
  return { segments, isTailTorn, ...walk(segments) };
}

function segmentOf(name: string, scanned: ScannedSegment, hasLostTail: boolean): Segment {
  return {
    name,
    number: Number.parseInt(name, 10),
    first: scanned.head?.first ?? scanned.entries[0]?.position ?? 0,
    entries: [...scanned.entries],
    size: scanned.goodEnd,
    isDamaged: scanned.isHoled || hasLostTail || scanned.head === null,
  };
}

/**
 * A killed program may have left an entry that is whole in the system's memory and not yet on the disk. Before anybody is shown
 * it, it is put there: what has been seen may not vanish with the next power cut.
 */
async function makeDurable(disk: Disk, dir: string, name: string): Promise<void> {
  const file = await disk.openAppend(`${dir}/${name}`);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.syncDir(dir);
}

/** Keeps the unfinished bytes under another name before they are cut: they are evidence, never data. */
async function layAside(disk: Disk, dir: string, name: string, bytes: Bytes, goodEnd: number): Promise<void> {
  await replaceFile(disk, dir, name.replace('.log', '.torn'), bytes.slice(goodEnd));
  if (goodEnd < HEAD_BYTES) {
    await disk.remove(`${dir}/${name}`);
    await disk.syncDir(dir);
    return;
  }
  const file = await disk.openAppend(`${dir}/${name}`);
  try {
    await file.truncate(goodEnd);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Follows the numbers and the hashes from the first entry to the last. */
function walk(segments: readonly Segment[]): Pick<OpenedSegments, 'gaps' | 'lastPosition' | 'lastHash'> {
  const gaps: Gap[] = [];
  let next = segments[0]?.first ?? 1;
  let hash: Bytes | null = null;
  const jumpTo = (position: number) => {
    if (position <= next) return;
    gaps.push({ first: next, last: position - 1 });
    next = position;
    hash = null;
  };
  for (const segment of segments) {
    jumpTo(segment.first);
    for (const entry of segment.entries) {
      jumpTo(entry.position);
      const isForeign = entry.position < next || (hash !== null && !isSame(entry.previous, hash));
      if (isForeign) gaps.push({ first: entry.position, last: entry.position });
      next = Math.max(next, entry.position + 1);
      hash = entry.hash;
    }
  }
  return { gaps, lastPosition: next - 1, lastHash: hash ?? NO_HASH };
}

function isSame(a: Bytes, b: Bytes): boolean {
  return a.every((byte, i) => byte === b[i]);
}
