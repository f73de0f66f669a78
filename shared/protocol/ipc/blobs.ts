import { z } from 'zod';
import { fileFactsSchema, fileKindSchema, sha256Schema } from '#shared/records/stored-file.ts';
import { call, nothing, resultOf } from './call.ts';

/** A file that main has taken in: what it is by its content. The name is the one that the user gave. */
export const keptFileSchema = fileFactsSchema.extend({ sha256: sha256Schema, name: z.string().max(300) });
export type KeptFile = z.infer<typeof keptFileSchema>;

const tokenSchema = z.string().min(1).max(80);

/**
 * A file goes to main in pieces of 1 MiB: neither side holds more of it, whatever its size. By calls and not by requests,
 * whose bodies the host's Chromium keeps to the end (docs/adr/0002-host.md).
 */
export const PIECE_BYTES = 1024 * 1024;
const pieceSchema = z.instanceof(Uint8Array).refine((piece) => piece.length <= PIECE_BYTES);

/** A file that has appeared in the scanner's folder. `token` stands for its path, which never leaves main. */
const scannedFileSchema = z.object({
  token: tokenSchema,
  name: z.string().max(300),
  size: z.int().nonnegative(),
  modifiedAt: z.string().max(40),
});
export type ScannedFile = z.infer<typeof scannedFileSchema>;

/** Calls about files that the office keeps: sealed on the disk, by the SHA-256 of their bytes. */
export const blobCalls = {
  /** Announces a file; its bytes follow by `blobs.put`. */
  'blobs.begin': call(
    z.object({ name: z.string().max(300), size: z.int().nonnegative() }),
    resultOf(z.object({ token: tokenSchema })),
  ),
  /** The next piece: {@link PIECE_BYTES}, less only for the last one. A piece sent again after a lost answer does no harm. */
  'blobs.put': call(
    z.object({ token: tokenSchema, offset: z.int().nonnegative(), piece: pieceSchema }),
    resultOf(z.object({ received: z.int().nonnegative() })),
  ),
  /** Looks into the whole file, puts it in its place and says what it is. Then it is read at `/_data/blobs/SHA256`. */
  'blobs.finish': call(z.object({ token: tokenSchema }), resultOf(keptFileSchema)),
  /** Forgets a file that has not been finished. */
  'blobs.cancel': call(z.object({ token: tokenSchema }), nothing),
  /** «Сохранить копию…»: writes the open bytes where the user says; the path, or null when he changed his mind. */
  'blobs.save': call(
    z.object({ sha256: sha256Schema, kind: fileKindSchema, suggestedName: z.string().max(200) }),
    resultOf(z.object({ path: z.string().nullable() })),
  ),
  /** All kept files by their SHA-256. */
  'blobs.list': call(nothing, z.object({ kept: z.array(sha256Schema) })),
  /** Says to which kept files nothing refers. They go when that has been so for sixty days (main/blobs/sweep.ts). */
  'blobs.sweep': call(z.object({ unreferred: z.array(sha256Schema) }), z.object({ removed: z.int().nonnegative() })),
  /** The folder that the scanner writes to: its name, null while none is chosen; and whether one can be chosen here. */
  'scans.describe': call(nothing, z.object({ folder: z.string().nullable(), canChoose: z.boolean() })),
  /** Asks for the folder. Null when the user changed his mind. */
  'scans.choose': call(nothing, z.object({ folder: z.string().nullable() })),
  /** Watches no folder any more. */
  'scans.forget': call(nothing, nothing),
  /** Files there that have not been taken yet, the newest first. */
  'scans.list': call(nothing, resultOf(z.object({ files: z.array(scannedFileSchema) }))),
  /** Takes a file of the folder in, as if it had been dropped. The file itself stays where it is. */
  'scans.take': call(z.object({ token: tokenSchema }), resultOf(keptFileSchema)),
} as const;
