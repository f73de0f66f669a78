import type { EntryKind } from '#shared/protocol/ipc/journal.ts';
import { crc32c } from './crc32c.ts';
import type { Bytes } from './disk.ts';
import { joined, SEAL_BYTES, seal, sha256, unseal } from './seal.ts';

/**
 * [Note: The form of the journal on the disk]
 * A segment: head of 52 bytes (`ATJRNL01`, first position u64, hash of the entry before it, CRC-32C), then entries.
 * An entry: head of 52 bytes (length of the sealed part u32, kind u8, three zeros, position u64, hash of the entry before
 * it, CRC-32C of all of this and of the sealed part), then the sealed part. Numbers are little-endian.
 * The sealed part is AES-256-GCM about the first 48 bytes of the head. The hash of an entry is the SHA-256 of these 48
 * bytes and the sealed part, so each entry stands for all before it. The hash is written down in the next entry and not only computed:
 * one damaged entry does not make those after it unreadable.
 */
export const HEAD_BYTES = 52;
const CHECKED_BYTES = 48;
const MAGIC = new TextEncoder().encode('ATJRNL01');

/** The largest sealed part that is read as an entry; a body of 256 KB of Cyrillic takes twice that in UTF-8. */
export const MAX_SEALED_BYTES = 2 * 1024 * 1024;

/** The hash "before the first entry". */
export const NO_HASH: Bytes = new Uint8Array(32);

const kindCodes: Readonly<Record<EntryKind, number>> = { applied: 1, refused: 2, pending: 3, verdict: 4, draft: 5 };
const kindsByCode = new Map<number, EntryKind>(
  (['applied', 'refused', 'pending', 'verdict', 'draft'] as const).map((kind) => [kindCodes[kind], kind]),
);

/** What an entry holds: the body as JSON text, or the SHA-256 of the chunk that holds it. */
export type EntryContent = { readonly body: string } | { readonly chunk: string };

/** An entry where it lies in a segment; its content is still sealed. */
export type StoredEntry = {
  readonly position: number;
  readonly kind: EntryKind;
  readonly previous: Bytes;
  readonly hash: Bytes;
  readonly offset: number;
  readonly bytes: number;
};

/** The head of a segment. */
export type SegmentHead = { readonly first: number; readonly previous: Bytes };

/** The bytes of a segment's head. */
export function encodeSegmentHead(head: SegmentHead): Bytes {
  const bytes = new Uint8Array(HEAD_BYTES);
  bytes.set(MAGIC);
  viewOf(bytes).setBigUint64(8, BigInt(head.first), true);
  bytes.set(head.previous, 16);
  viewOf(bytes).setUint32(CHECKED_BYTES, crc32c(bytes.subarray(0, CHECKED_BYTES)), true);
  return bytes;
}

/** The head of a segment; null when it is not whole. */
export function decodeSegmentHead(bytes: Bytes): SegmentHead | null {
  if (bytes.length < HEAD_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) return null;
  const view = viewOf(bytes);
  if (view.getUint32(CHECKED_BYTES, true) !== crc32c(bytes.subarray(0, CHECKED_BYTES))) return null;
  return { first: Number(view.getBigUint64(8, true)), previous: bytes.slice(16, CHECKED_BYTES) };
}

/** The bytes of an entry, and its hash. */
export function encodeEntry(
  key: Bytes,
  entry: { readonly position: number; readonly kind: EntryKind; readonly previous: Bytes },
  content: EntryContent,
): { readonly bytes: Bytes; readonly hash: Bytes } {
  const plain = encodeContent(content);
  const head = new Uint8Array(HEAD_BYTES);
  const view = viewOf(head);
  view.setUint32(0, plain.length + SEAL_BYTES, true);
  head[4] = kindCodes[entry.kind];
  view.setBigUint64(8, BigInt(entry.position), true);
  head.set(entry.previous, 16);
  const checked = head.subarray(0, CHECKED_BYTES);
  const sealed = seal(key, plain, checked);
  view.setUint32(CHECKED_BYTES, crc32c(checked, sealed), true);
  return { bytes: joined(head, sealed), hash: sha256(checked, sealed) };
}

/** The whole entry at an offset of a segment; null when no whole entry begins there. */
export function decodeEntry(segment: Bytes, offset: number): StoredEntry | null {
  if (offset + HEAD_BYTES > segment.length) return null;
  const view = viewOf(segment);
  const length = view.getUint32(offset, true);
  const kind = kindsByCode.get(segment[offset + 4] ?? 0);
  const end = offset + HEAD_BYTES + length;
  if (!kind || length < SEAL_BYTES || length > MAX_SEALED_BYTES || end > segment.length) return null;
  const checked = segment.subarray(offset, offset + CHECKED_BYTES);
  const sealed = segment.subarray(offset + HEAD_BYTES, end);
  if (view.getUint32(offset + CHECKED_BYTES, true) !== crc32c(checked, sealed)) return null;
  return {
    position: Number(view.getBigUint64(offset + 8, true)),
    kind,
    previous: segment.slice(offset + 16, offset + CHECKED_BYTES),
    hash: sha256(checked, sealed),
    offset,
    bytes: end - offset,
  };
}

/** What the bytes of one entry hold; null when they were sealed with another key or changed. */
export function unsealEntry(key: Bytes, bytes: Bytes): EntryContent | null {
  const plain = unseal(key, bytes.subarray(HEAD_BYTES), bytes.subarray(0, CHECKED_BYTES));
  if (!plain) return null;
  const text = new TextDecoder().decode(plain.subarray(1));
  return plain[0] === 1 ? { chunk: text } : { body: text };
}

function encodeContent(content: EntryContent): Bytes {
  const isChunk = 'chunk' in content;
  const text = new TextEncoder().encode(isChunk ? content.chunk : content.body);
  return joined(new Uint8Array([isChunk ? 1 : 0]), text);
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
