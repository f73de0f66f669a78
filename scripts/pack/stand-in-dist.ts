import { appendFileSync, chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Systems whose folders are packed. */
export type PackedSystem = 'linux' | 'win';

/**
 * Where electron-builder looks for the fuses in a binary: the sentinel, the version of the wire, its length, and
 * one sign per fuse (`0`: off, `1`: on, as Electron 45 ships them).
 */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101001011'),
]);

/**
 * Makes a folder that stands for Electron's own: nothing of it runs, but electron-builder packs it as it would pack
 * the real one. The Windows program needs a version resource, so a small signed tool of electron-winstaller lends its own.
 */
export function makeStandInDist(root: string, system: PackedSystem, version: string): string {
  const folder = join(root, 'dist/stand-in', system);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  makeProgram(root, folder, system);
  for (const locale of ['ru', 'en-US', 'de', 'fr']) writeFileSync(join(folder, `locales/${locale}.pak`), locale);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) writeFileSync(join(folder, file), file);
  writeFileSync(join(folder, 'version'), version);
  return folder;
}

function makeProgram(root: string, folder: string, system: PackedSystem): void {
  const program = join(folder, system === 'win' ? 'electron.exe' : 'electron');
  if (system === 'win') copyFileSync(join(root, 'node_modules/electron-winstaller/vendor/7z-x64.exe'), program);
  else writeFileSync(program, '#!/bin/sh\nexit 1\n');
  appendFileSync(program, FUSE_WIRE);
  chmodSync(program, 0o755);
}
