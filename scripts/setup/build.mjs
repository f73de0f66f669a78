import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root } from './paths.mjs';
import { texts } from './texts.mjs';

const SOURCES = [
  'shared',
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stamp = join(root, 'out/sources.sha256');

/** The hash of everything that the build is made of; tests are not. */
export function sourcesHash(folder = root, sources = SOURCES) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(folder, source)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(folder, source) {
  const path = join(folder, source);
  if (!existsSync(path)) return [];
  const entries = readEntries(path);
  if (entries === null) return [source];
  return entries
    .flatMap((entry) => filesOf(folder, `${source}/${entry}`))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

function readEntries(path) {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

/** Builds when out/ was made of other sources. */
export function buildWhenStale() {
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.error(texts.building);
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const build = spawnSync(node24(), [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (build.status !== 0) {
    console.error(texts.buildFailed);
    process.exit(1);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, hash);
}
