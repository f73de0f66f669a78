import type { Bytes } from './disk.ts';
import { decodeEntry, decodeSegmentHead, HEAD_BYTES, type SegmentHead, type StoredEntry } from './entry-format.ts';

/** What a segment's bytes hold. */
export type ScannedSegment = {
  /** Null when even the head is not whole. */
  readonly head: SegmentHead | null;
  readonly entries: readonly StoredEntry[];
  /** True when bytes between whole entries, or the head before them, cannot be read. */
  readonly isHoled: boolean;
  /** Where the last whole entry ends; what lies behind it is a tail that no whole entry follows. */
  readonly goodEnd: number;
};

/**
 * Reads a segment from its beginning to its end. Where bytes are not an entry, it looks for the next whole one: an entry
 * announces itself by length, kind, position and checksum, so that damage in the middle hides nothing behind it.
 */
export function scanSegment(bytes: Bytes): ScannedSegment {
  const head = decodeSegmentHead(bytes);
  const entries: StoredEntry[] = [];
  let goodEnd = head ? HEAD_BYTES : 0;
  let isHoled = head === null;
  let offset = HEAD_BYTES;
  while (offset < bytes.length) {
    const entry = decodeEntry(bytes, offset) ?? nextEntry(bytes, offset + 1);
    if (!entry) break;
    if (entry.offset > offset) isHoled = true;
    entries.push(entry);
    offset = entry.offset + entry.bytes;
    goodEnd = offset;
  }
  return { head, entries, isHoled: isHoled && entries.length > 0, goodEnd };
}

function nextEntry(bytes: Bytes, from: number): StoredEntry | null {
  for (let offset = from; offset + HEAD_BYTES <= bytes.length; offset += 1) {
    const isPlausible = bytes[offset + 5] === 0 && bytes[offset + 6] === 0 && bytes[offset + 7] === 0;
    const entry = isPlausible ? decodeEntry(bytes, offset) : null;
    if (entry) return entry;
  }
  return null;
}
