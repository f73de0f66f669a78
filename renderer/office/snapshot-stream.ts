import type { Bytes } from './page-seal.ts';
import { META_ID, type PageStorage, type PageStore, type SealedPage } from './page-storage.ts';

/** A page in a snapshot. */
export type StoredPage = { readonly store: PageStore; readonly page: SealedPage };

/** Pieces are sent when they have grown to this; with the largest page still under main's 4 MiB. */
const PIECE_BYTES = 1024 * 1024;
const MAX_PIECE_BYTES = 4 * 1024 * 1024;

/**
 * The pieces of a snapshot: the sealed pages as they lie in the working copy, `meta` first. Each is length u32 and head (JSON: store,
 * id, version), length u32 and sealed bytes. Reads page by page: the working copy is never in memory twice.
 */
export async function* snapshotPieces(storage: PageStorage): AsyncIterable<Bytes> {
  let waiting: Bytes[] = [];
  let size = 0;
  for await (const stored of storedPages(storage)) {
    const record = encode(stored);
    waiting.push(record);
    size += record.length;
    if (size < PIECE_BYTES) continue;
    yield* cut(concat(waiting));
    waiting = [];
    size = 0;
  }
  if (size > 0) yield* cut(concat(waiting));
}

/** The pages of a snapshot out of its pieces; throws when they do not end with a whole page. */
export async function* pagesOf(pieces: AsyncIterable<Bytes>): AsyncIterable<StoredPage> {
  let rest: Bytes = new Uint8Array(0);
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : concat([rest, piece]);
    for (let decoded = decode(rest); decoded; decoded = decode(rest)) {
      yield decoded.stored;
      rest = rest.subarray(decoded.bytes);
    }
  }
  if (rest.length > 0) throw new Error('a snapshot ends in the middle of a page');
}

async function* storedPages(storage: PageStorage): AsyncIterable<StoredPage> {
  const meta = await storage.meta();
  if (meta) yield { store: 'meta', page: meta };
  for (const store of ['pages', 'log'] as const) {
    for (const id of await storage.ids(store)) {
      const page = await storage.page(store, id);
      if (page) yield { store, page };
    }
  }
}

function encode({ store, page }: StoredPage): Bytes {
  const head = new TextEncoder().encode(JSON.stringify({ store, id: page.id, version: page.version }));
  return concat([uint32(head.length), head, uint32(page.sealed.length), page.sealed]);
}

function decode(bytes: Bytes): { readonly stored: StoredPage; readonly bytes: number } | null {
  const headLength = readUint32(bytes, 0);
  if (headLength === null) return null;
  const sealedLength = readUint32(bytes, 4 + headLength);
  if (sealedLength === null) return null;
  const start = 8 + headLength;
  if (bytes.length < start + sealedLength) return null;
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength)));
  if (!isHead(head)) throw new Error('a snapshot has a page without a name');
  const sealed = bytes.slice(start, start + sealedLength);
  return {
    stored: { store: head.store, page: { id: head.id, version: head.version, sealed } },
    bytes: start + sealedLength,
  };
}

function isHead(value: unknown): value is { store: PageStore; id: string; version: number } {
  if (typeof value !== 'object' || value === null) return false;
  const isStore = 'store' in value && (value.store === META_ID || value.store === 'pages' || value.store === 'log');
  return (
    isStore && 'id' in value && typeof value.id === 'string' && 'version' in value && typeof value.version === 'number'
  );
}

function* cut(bytes: Bytes): Iterable<Bytes> {
  for (let at = 0; at < bytes.length; at += MAX_PIECE_BYTES) yield bytes.slice(at, at + MAX_PIECE_BYTES);
}

function concat(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function readUint32(bytes: Bytes, offset: number): number | null {
  if (offset + 4 > bytes.length) return null;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}
