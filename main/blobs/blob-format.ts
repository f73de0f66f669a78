import type { Bytes } from '../journal/disk.ts';
import { joined, SEAL_BYTES, seal, unseal } from '../journal/seal.ts';

/**
 * A kept file on the disk: head, frames, end. The head names the file by chance and tells its length; every frame of 1 MiB
 * is sealed about the name and its place, so that any range is read alone and frames cannot be exchanged; the end is sealed
 * about the SHA-256 of the whole, so that one file cannot be put in the place of another.
 */
export type BlobShape = { readonly id: Bytes; readonly size: number; readonly frameBytes: number };

/** 1 MiB of a file is one frame (architecture §3). */
export const FRAME_BYTES = 1024 * 1024;
export const ID_BYTES = 16;

const MAGIC = new TextEncoder().encode('ATFILE1\0');
const NUMBER_BYTES = 8;
const HASH_BYTES = 32;
/** Bytes before the first frame. */
export const HEAD_BYTES = MAGIC.length + ID_BYTES + NUMBER_BYTES + SEAL_BYTES;
const END_BYTES = HASH_BYTES + SEAL_BYTES;

/** The bytes before the first frame. */
export function sealHead(key: Bytes, { id, size }: BlobShape): Bytes {
  const number = new Uint8Array(NUMBER_BYTES);
  new DataView(number.buffer).setBigUint64(0, BigInt(size), true);
  return joined(MAGIC, id, seal(key, number, about(id, 'head')));
}

/** The name and the length that a head tells; null when it is no head or has been changed. */
export function openHead(key: Bytes, head: Bytes, frameBytes: number): BlobShape | null {
  if (head.length !== HEAD_BYTES || MAGIC.some((byte, i) => head[i] !== byte)) return null;
  const id = head.slice(MAGIC.length, MAGIC.length + ID_BYTES);
  const number = unseal(key, head.subarray(MAGIC.length + ID_BYTES), about(id, 'head'));
  if (!number) return null;
  return { id, size: Number(new DataView(number.buffer, number.byteOffset).getBigUint64(0, true)), frameBytes };
}

/** One sealed frame. */
export function sealFrame(key: Bytes, shape: BlobShape, index: number, plain: Uint8Array): Bytes {
  return seal(key, plain, about(shape.id, String(index)));
}

/** Where a sealed frame lies in the file and how long it is. */
export function placeOfFrame({ size, frameBytes }: BlobShape, index: number): { offset: number; length: number } {
  const plain = Math.min(frameBytes, size - index * frameBytes);
  return { offset: HEAD_BYTES + index * (frameBytes + SEAL_BYTES), length: plain + SEAL_BYTES };
}

/** The plain bytes of a frame; null when it is not the one that belongs there. */
export function openFrame(key: Bytes, shape: BlobShape, index: number, sealed: Bytes): Bytes | null {
  return unseal(key, sealed, about(shape.id, String(index)));
}

/** The bytes after the last frame. */
export function sealEnd(key: Bytes, shape: BlobShape, sha256: string): Bytes {
  return seal(key, Buffer.from(sha256, 'hex'), about(shape.id, 'end'));
}

/** Where the end lies. */
export function placeOfEnd({ size, frameBytes }: BlobShape): { offset: number; length: number } {
  const frames = Math.ceil(size / frameBytes);
  return { offset: HEAD_BYTES + size + frames * SEAL_BYTES, length: END_BYTES };
}

/** The SHA-256 that the end tells; null when the file was not written to its end or has been changed. */
export function openEnd(key: Bytes, shape: BlobShape, sealed: Bytes): string | null {
  const hash = unseal(key, sealed, about(shape.id, 'end'));
  return hash && Buffer.from(hash).toString('hex');
}

function about(id: Bytes, part: string): Uint8Array {
  return new TextEncoder().encode(`blob|${Buffer.from(id).toString('hex')}|${part}`);
}
