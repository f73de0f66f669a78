import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type * as Electron from 'electron';

/** Opening things with the system's own programs. */
export const shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'> = {
  openExternal: async (url) => open(url),
  showItemInFolder: (path) => open(dirname(path)),
};

function open(target: string): void {
  const command = process.platform === 'win32' ? 'explorer' : process.platform === 'darwin' ? 'open' : 'xdg-open';
  const opener = spawn(command, [target], { stdio: 'ignore', detached: true });
  opener.on('error', () => console.error(`${command}: ?`));
  opener.unref();
}
