import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { FileKind, FileTrouble } from '#shared/records/stored-file.ts';

/** Bytes of a file, any part of which can be read; null when it cannot be read from the disk. */
export type Source = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** What a look into a file has shown. */
export type Seen = { readonly kind: FileKind; readonly trouble: FileTrouble | null };

/** What one kind is looked through by. */
export type Look = (source: Source) => Promise<Result<Seen, Refusal>>;

/** A part of the file for reading numbers; empty where it lies outside. */
export async function part(source: Source, offset: number, length: number): Promise<Buffer> {
  if (offset < 0 || offset >= source.size) return Buffer.alloc(0);
  const bytes = await source.read(offset, length);
  if (!bytes) throw new Error('a sealed frame has been changed');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A file of the kind, with its trouble. */
export function seen(kind: FileKind, trouble: FileTrouble | null = null): Result<Seen, Refusal> {
  return ok({ kind, trouble });
}

/** Most points of a picture that the window draws: A3 at 600 dpi is 70 million; one more costs 4 bytes of memory. */
export const MOST_PIXELS = 120_000_000;

/** The trouble of a picture of such sides: none has a side of nothing, and too many points are not drawn. */
export function pictureTrouble(width: number, height: number): FileTrouble | null {
  if (width <= 0 || height <= 0) return 'DAMAGED';
  return width * height > MOST_PIXELS ? 'TOO_LARGE_TO_SHOW' : null;
}
