import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, node24, root } from './paths.mjs';
import { texts } from './texts.mjs';

const tried = join(cacheFolder, 'electron-fetch.json');

/** Electron's binary, where it has been fetched or ELECTRON_OVERRIDE_DIST_PATH names its folder. */
export function electronBinary(env = process.env) {
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return present(join(env.ELECTRON_OVERRIDE_DIST_PATH, name));
  const told = join(root, 'node_modules/electron/path.txt');
  return existsSync(told) ? present(join(root, 'node_modules/electron/dist', readFileSync(told, 'utf8').trim())) : null;
}

function present(path) {
  return existsSync(path) ? path : null;
}

/** True when this version has not been tried to fetch yet, and nobody has given a folder of his own. */
export function shouldFetch({ hasBinary, hasOverride, version, triedVersion }) {
  return !hasBinary && !hasOverride && version !== triedVersion;
}

/** Fetches Electron's binary once, at most 60 s; the outcome is remembered. Gives the binary or null. */
export function ensureElectron() {
  const version = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
  const state = {
    hasBinary: electronBinary() !== null,
    hasOverride: Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH),
    version,
    triedVersion: existsSync(tried) ? JSON.parse(readFileSync(tried, 'utf8')).version : null,
  };
  if (shouldFetch(state)) fetchOnce(version);
  return electronBinary();
}

function fetchOnce(version) {
  console.error(texts.fetchingElectron);
  const install = join(root, 'node_modules/electron/install.js');
  spawnSync(node24(), [install], { cwd: root, stdio: 'ignore', timeout: 60_000, killSignal: 'SIGKILL' });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(tried, JSON.stringify({ version }));
}
