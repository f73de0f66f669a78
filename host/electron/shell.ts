import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type * as Electron from 'electron';

/** Opening things with the system's own programs. */
export const shell: Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'> = {
  openExternal: async (url) => void (await open(url)),
  openPath: open,
  showItemInFolder: (path) => void open(dirname(path)),
};

/** Empty when it has been opened, otherwise what is wrong, as in Electron. An opener that goes on running has opened it. */
function open(target: string): Promise<string> {
  const command = process.platform === 'win32' ? 'explorer' : process.platform === 'darwin' ? 'open' : 'xdg-open';
  return new Promise((resolve) => {
    const opener = spawn(command, [target], { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => resolve(''), OPENED_MS);
    const end = (problem: string) => {
      clearTimeout(timer);
      resolve(problem);
    };
    opener.on('error', () => end(`${command}: ?`));
    // The explorer of Windows ends with 1 also when it has opened a window.
    opener.on('exit', (code) => end(code === 0 || command === 'explorer' ? '' : `${command}: ${code}`));
    opener.unref();
  });
}

/** Who has not failed in this time is at work. */
const OPENED_MS = 3000;
