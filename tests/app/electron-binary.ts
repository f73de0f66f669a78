import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's own binary where it has been fetched (or given by ELECTRON_OVERRIDE_DIST_PATH), otherwise null. */
export function electronBinary(root: string): string | null {
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return present(join(override, name));
  const told = join(root, 'node_modules/electron/path.txt');
  return existsSync(told) ? present(join(root, 'node_modules/electron/dist', readFileSync(told, 'utf8').trim())) : null;
}

function present(path: string): string | null {
  return existsSync(path) ? path : null;
}
