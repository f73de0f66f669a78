import type { Bytes, Disk } from '../journal/disk.ts';
import { joined } from '../journal/seal.ts';
import { type BlobShape, HEAD_BYTES, openEnd, openFrame, openHead, placeOfEnd, placeOfFrame } from './blob-format.ts';

/** Reads any part of a sealed file; a few open frames stay in memory, for readers go on where they were. */
export type BlobReader = {
  readonly size: number;
  /** The SHA-256 that the end of the file tells; null when it has none. */
  readonly sha256: () => Promise<string | null>;
  /** The bytes of a range, cut at the end of the file; null when the file has been changed on the disk. */
  readonly read: (offset: number, length: number) => Promise<Bytes | null>;
};

const KEPT_FRAMES = 4;

/** Opens a sealed file for reading; null when there is none or its head is not ours. */
export async function openBlob(disk: Disk, path: string, key: Bytes, frameBytes: number): Promise<BlobReader | null> {
  const head = await disk.readRange(path, 0, HEAD_BYTES).catch(() => null);
  const shape = head && openHead(key, head, frameBytes);
  return shape && createReader(disk, path, key, shape);
}

/** A reader of a file whose shape is known: also of one that has no end yet. */
export function createReader(disk: Disk, path: string, key: Bytes, shape: BlobShape): BlobReader {
  const open = new Map<number, Bytes>();
  const frame = async (index: number): Promise<Bytes | null> => {
    const kept = open.get(index);
    if (kept) return kept;
    const { offset, length } = placeOfFrame(shape, index);
    const plain = openFrame(key, shape, index, await disk.readRange(path, offset, length));
    if (plain) open.set(index, plain);
    for (const oldest of open.keys()) if (open.size > KEPT_FRAMES) open.delete(oldest);
    return plain;
  };
  return {
    size: shape.size,
    async sha256() {
      const { offset, length } = placeOfEnd(shape);
      return openEnd(key, shape, await disk.readRange(path, offset, length));
    },
    async read(offset, length) {
      const end = Math.min(offset + length, shape.size);
      const parts: Bytes[] = [];
      for (let at = offset; at < end; ) {
        const index = Math.floor(at / shape.frameBytes);
        const plain = await frame(index);
        if (!plain) return null;
        const start = at - index * shape.frameBytes;
        const part = plain.subarray(start, start + end - at);
        parts.push(part);
        at += part.length;
      }
      return joined(...parts);
    },
  };
}
