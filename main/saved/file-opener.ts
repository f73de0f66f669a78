import { dirname } from 'node:path';
import { shell } from 'electron';
import type { Runtime } from '../origin/origins.ts';

/** Opens things with the system's own programs; false where there is none for it. */
export interface FileOpener {
  open(path: string): Promise<boolean>;
  /** Shows the file in its folder. */
  reveal(path: string): Promise<boolean>;
}

/** The system's programs. Beside Electron a file cannot be pointed at: there its folder is opened. */
export function systemOpener(runtime: Runtime): FileOpener {
  const open = async (path: string) => (await shell.openPath(path)) === '';
  return {
    open,
    async reveal(path) {
      if (runtime !== 'electron') return open(dirname(path));
      shell.showItemInFolder(path);
      return true;
    },
  };
}

/** Opens nothing and says that it has: for tests, over whose windows nothing may come (`--save-dir`). */
export const silentOpener: FileOpener = { open: async () => true, reveal: async () => true };
