import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileKinds } from '#shared/domain/files/file-kinds.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { FileKind } from '#shared/records/stored-file.ts';
import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import type { BlobReader } from './blob-reader.ts';
import type { Blobs } from './blobs.ts';

const PIECE_BYTES = 4 * 1024 * 1024;

/** What is saved and under which name. */
export type CopyOrder = { readonly sha256: string; readonly kind: FileKind; readonly suggestedName: string };

/** «Сохранить копию…»: asks where and writes the open bytes there, piece by piece; null path when the user changed his mind. */
export async function saveCopy(
  { blobs, dialogs }: { readonly blobs: Blobs; readonly dialogs: SaveDialogs },
  { sha256, kind, suggestedName }: CopyOrder,
): Promise<Result<{ path: string | null }, Refusal>> {
  const reader = await blobs.open(sha256);
  if (!reader) return err(refuseFile('file.gone', {}));
  const { name, extensions } = fileKinds[kind];
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const path = await dialogs.askWhereToSave({ suggestedName, kind: { label, extension: extensions[0] ?? kind } });
  if (path === null) return ok({ path });
  const isWritten = await writePieces(reader, path);
  return isWritten ? ok({ path }) : err(refuseFile('file.saveFailed', { name: basename(path) }));
}

/** Writes beside and renames, so that a full disk leaves the old file and no half of a new one. */
async function writePieces(reader: BlobReader, path: string): Promise<boolean> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      for (let at = 0; at < reader.size; at += PIECE_BYTES) {
        const piece = await reader.read(at, PIECE_BYTES);
        if (!piece) throw new Error('a sealed frame has been changed');
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    await rename(part, path);
    return true;
  } catch {
    await rm(part, { force: true }).catch(() => null);
    return false;
  }
}
