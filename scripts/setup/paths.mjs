import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** What a step has found out and the next start need not find out again. Goes with node_modules. */
export const cacheFolder = join(root, 'node_modules/.cache/attestatsiya');

/** The Node 24 of the npm package, by which everything after the install runs; null before the install. */
export function node24() {
  const packaged =
    process.platform === 'win32'
      ? join(root, `node_modules/node-win-${process.arch}/bin/node.exe`)
      : join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/** The first of the names that stands in PATH, or null. */
export function inPath(names, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}
