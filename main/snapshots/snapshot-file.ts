import type { Bytes, Disk } from '../journal/disk.ts';
import { joined, SEAL_BYTES, seal, sha256, unseal } from '../journal/seal.ts';

/**
 * [Note: The form of a snapshot]
 * `ATSNAP01`, length of the head u32, head (JSON, not sealed: it holds a copy of the wraps, which is what opens the rest), frames. A frame
 * is its length u32 and AES-256-GCM about the SHA-256 of the head and the frame's number. The last frame is the sum: SHA-256 of all plain
 * bytes before it; a snapshot without it was never finished.
 */
const MAGIC = new TextEncoder().encode('ATSNAP01');
const PREFIX_BYTES = MAGIC.length + 4;

/** What a snapshot says without a key. */
export type SnapshotHead = {
  readonly format: 1;
  readonly officeId: string;
  readonly position: number;
  readonly createdAt: string;
  /** The file of wraps as it was then, so that a damaged one can be put back. */
  readonly keys: string;
};

/** Where a plain piece of a snapshot lies. */
type Frame = { readonly at: number; readonly bytes: number; readonly plainOffset: number; readonly index: number };

/** A snapshot that can be read piece by piece. */
export type SnapshotReader = {
  readonly head: SnapshotHead;
  readonly plainBytes: number;
  /** The piece that begins at the offset; empty behind the last, null when it cannot be read. */
  read(offset: number): Promise<Bytes | null>;
  /** Reads everything and compares it with the sum. */
  verify(): Promise<boolean>;
};

/** The first bytes of a snapshot, and what each of its frames is about. */
export function encodeHead(head: SnapshotHead): { readonly bytes: Bytes; readonly hash: Bytes } {
  const json = new TextEncoder().encode(JSON.stringify(head));
  return { bytes: joined(MAGIC, uint32(json.length), json), hash: sha256(json) };
}

/** One frame of a snapshot. */
export function encodeFrame(key: Bytes, headHash: Bytes, index: number, plain: Bytes): Bytes {
  const sealed = seal(key, plain, about(headHash, index));
  return joined(uint32(sealed.length), sealed);
}

/** The head of a snapshot; null when the file is not one. Needs no key. */
export async function readHead(
  disk: Disk,
  path: string,
): Promise<{ head: SnapshotHead; hash: Bytes; end: number } | null> {
  const prefix = await disk.readRange(path, 0, PREFIX_BYTES);
  if (prefix.length < PREFIX_BYTES || MAGIC.some((byte, i) => prefix[i] !== byte)) return null;
  const length = readUint32(prefix, MAGIC.length);
  if (length > 1024 * 1024) return null;
  const json = await disk.readRange(path, PREFIX_BYTES, length);
  const head = parseHead(json);
  return head && { head, hash: sha256(json), end: PREFIX_BYTES + length };
}

/** Opens a snapshot; null when it is not one or was never finished. */
export async function openSnapshot(disk: Disk, path: string, key: Bytes): Promise<SnapshotReader | null> {
  const opened = await readHead(disk, path);
  if (!opened) return null;
  const frames = await findFrames(disk, path, opened.end);
  const sum = frames?.at(-1);
  if (!frames || !sum) return null;
  const open = async ({ at, bytes, index }: Frame) => {
    const sealed = await disk.readRange(path, at, bytes);
    return sealed.length === bytes ? unseal(key, sealed, about(opened.hash, index)) : null;
  };
  const pieces = frames.slice(0, -1);
  return {
    head: opened.head,
    plainBytes: sum.plainOffset,
    async read(offset) {
      if (offset === sum.plainOffset) return new Uint8Array(0);
      const piece = pieces.find((frame) => frame.plainOffset === offset);
      return piece ? open(piece) : null;
    },
    async verify() {
      let chain: Bytes = new Uint8Array(0);
      for (const piece of pieces) {
        const plain = await open(piece);
        if (!plain) return false;
        chain = chainSum(chain, plain);
      }
      const said = await open(sum);
      return said !== null && said.length === chain.length && said.every((byte, i) => byte === chain[i]);
    },
  };
}

/** The sum of a snapshot after one more piece: SHA-256 of the sum before and the piece. */
export function chainSum(before: Bytes, piece: Bytes): Bytes {
  return sha256(before, piece);
}

async function findFrames(disk: Disk, path: string, start: number): Promise<readonly Frame[] | null> {
  const frames: Frame[] = [];
  let at = start;
  let plainOffset = 0;
  for (;;) {
    const prefix = await disk.readRange(path, at, 4);
    if (prefix.length === 0) return frames;
    if (prefix.length < 4) return null;
    const bytes = readUint32(prefix, 0);
    frames.push({ at: at + 4, bytes, plainOffset, index: frames.length });
    plainOffset += bytes - SEAL_BYTES;
    at += 4 + bytes;
  }
}

function parseHead(json: Bytes): SnapshotHead | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    return isHead(value) ? value : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is SnapshotHead {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'keys' in value;
}

function about(headHash: Bytes, index: number): Bytes {
  return joined(headHash, uint32(index));
}

function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function readUint32(bytes: Bytes, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}
