import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { safeName } from './safe-name.ts';
import type { SaveDialogs } from './save-dialogs.ts';

/**
 * Answers every save dialog with a free name in one folder: for tests (`--save-dir`), and where there is no
 * native dialog. Nothing is overwritten: « (2)» is added to the name.
 */
export function folderDialogs(folder: string): SaveDialogs {
  return {
    async askWhereToSave({ suggestedName, kind }) {
      await mkdir(folder, { recursive: true });
      return freePath(folder, safeName(suggestedName, kind.extension), existsSync);
    },
  };
}

/** The first free path of the name: as it is, then with « (2)», « (3)»... before the extension. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  let path = join(folder, name);
  for (let n = 2; isTaken(path); n += 1) path = join(folder, `${name.slice(0, dot)} (${n})${name.slice(dot)}`);
  return path;
}
