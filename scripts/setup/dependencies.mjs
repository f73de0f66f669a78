import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { texts } from './texts.mjs';

const lockFile = join(root, 'package-lock.json');
const libraries = join(root, 'node_modules');
const installed = join(libraries, '.package-lock.json');
const stamp = join(cacheFolder, 'package-lock.sha256');

/**
 * True when node_modules is missing or not made from this lock file.
 * Without our stamp (somebody ran npm himself) the times decide; npm writes both files within a moment.
 */
export function needsInstall({ lockHash, stampedHash, lockTimeMs, installedTimeMs }) {
  if (installedTimeMs === null) return true;
  if (stampedHash === lockHash) return false;
  return lockTimeMs > installedTimeMs + 10_000;
}

/**
 * Runs `npm ci` where it is needed. No install script of any package runs. A node_modules that is a link belongs to another
 * checkout: `npm ci` would empty it there, so it is taken as it is.
 */
export function installDependencies() {
  if (lstatSync(libraries, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lockHash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const state = {
    lockHash,
    stampedHash: existsSync(stamp) ? readFileSync(stamp, 'utf8') : null,
    lockTimeMs: statSync(lockFile).mtimeMs,
    installedTimeMs: existsSync(installed) ? statSync(installed).mtimeMs : null,
  };
  if (needsInstall(state)) npmCi();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, lockHash);
}

function npmCi() {
  console.error(texts.installing);
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error(texts.installFailed);
  process.exit(1);
}
