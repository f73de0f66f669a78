import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import { documentKinds, type MadeFile } from './document-store.ts';

/** Asks where and writes the very bytes; null path when the user changed his mind. */
export async function saveDocument(
  dialogs: SaveDialogs,
  file: MadeFile,
  suggestedName: string,
): Promise<Result<{ path: string | null }, Refusal>> {
  const { label, extension } = documentKinds[file.kind];
  const path = await dialogs.askWhereToSave({ suggestedName, kind: { label, extension } });
  if (path === null) return ok({ path });
  const isWritten = await writeWhole(path, file.bytes);
  return isWritten ? ok({ path }) : err(refuseDocument('document.saveFailed', { name: basename(path) }));
}

/** Writes beside and renames, so that a full disk leaves the old file and no half of a new one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
    return true;
  } catch {
    await rm(part, { force: true }).catch(() => null);
    return false;
  }
}
