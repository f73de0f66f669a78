import type { Refusal } from '#shared/kernel/refusal.ts';
import type { FileKind, FileTrouble } from '#shared/records/stored-file.ts';
import { refuseFile } from '../refusals/file-refusals.ts';
import { fileKinds } from './file-kinds.ts';

/** What is wrong with a kept file, for the catalogue of sentences; null when nothing is. */
export function troubleOf(file: { readonly kind: FileKind; readonly trouble: FileTrouble | null }): Refusal | null {
  switch (file.trouble) {
    case null:
      return null;
    case 'PASSWORD':
      return refuseFile('file.password', {});
    case 'DAMAGED':
      return refuseFile('file.damaged', {});
    case 'WRONG_EXTENSION':
      return refuseFile('file.wrongExtension', { kind: fileKinds[file.kind].name });
    case 'TOO_LARGE_TO_SHOW':
      return refuseFile('file.tooLargeToShow', {});
  }
}
