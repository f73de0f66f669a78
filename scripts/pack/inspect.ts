import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { PackedSystem } from './stand-in-dist.ts';

const REQUIRED = [
  '/package.json',
  '/out/main/index.js',
  '/out/main/key-worker.js',
  '/out/main/paper-worker.js',
  '/out/main/spreadsheet-process.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/node_modules/zod/package.json',
  '/node_modules/pdf-lib/package.json',
  '/node_modules/exceljs/package.json',
  '/node_modules/docx/dist/index.mjs',
];

const FORBIDDEN =
  /\.map$|\.tsx?$|\.env|^\/(?:shared|main|host|preload|renderer|scripts|tests|docs)\/|\/fixtures\/|^\/node_modules\/(?:electron|react|playwright|vitest|node-)/;

const MAX_ASAR_MB = 40;

/** What the fuses of the program must be (security §3); the key is Electron's number of the fuse. */
const FUSES: Readonly<Record<number, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

const ON = '1'.charCodeAt(0);

/** What is wrong with a packed folder; empty when all is well. */
export async function inspectPacked(folder: string, system: PackedSystem): Promise<readonly string[]> {
  const asar = join(folder, 'resources/app.asar');
  const program = join(folder, system === 'win' ? 'attestatsiya.exe' : 'attestatsiya');
  return [
    ...filesTroubles(listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'))),
    ...sizeTroubles(statSync(asar).size),
    ...localesTroubles(readdirSync(join(folder, 'locales'))),
    ...(await fuseTroubles(program)),
    ...(system === 'win' ? integrityTroubles(asar, program) : []),
  ];
}

/** Files that are missing from the package or do not belong there. */
export function filesTroubles(files: readonly string[]): readonly string[] {
  const missing = REQUIRED.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`);
  return [...missing, ...files.filter((file) => FORBIDDEN.test(file)).map((file) => `must not be there: ${file}`)];
}

function sizeTroubles(bytes: number): readonly string[] {
  return bytes > MAX_ASAR_MB * 2 ** 20 ? [`app.asar has ${Math.round(bytes / 2 ** 20)} MB, limit ${MAX_ASAR_MB}`] : [];
}

function localesTroubles(locales: readonly string[]): readonly string[] {
  const extra = locales.filter((file) => file !== 'ru.pak' && file !== 'en-US.pak');
  return extra.map((file) => `a language that nobody asked for: ${file}`);
}

async function fuseTroubles(program: string): Promise<readonly string[]> {
  const wire: Readonly<Record<number, unknown>> = { ...(await getCurrentFuseWire(program)) };
  return Object.entries(FUSES)
    .filter(([fuse, wanted]) => (wire[Number(fuse)] === ON) !== wanted)
    .map(([fuse]) => `fuse ${FuseV1Options[Number(fuse)]} is not as it must be`);
}

/** The Windows program carries the hash of the archive's header; a changed archive would not be loaded. */
function integrityTroubles(asar: string, program: string): readonly string[] {
  const header = createHash('sha256').update(getRawHeader(asar).headerString).digest('hex');
  const carried = /"alg":"sha256","value":"([0-9a-f]{64})"/i.exec(readFileSync(program, 'latin1'))?.[1];
  return carried === header ? [] : [`the program carries ${carried ?? 'no hash'}, the archive has ${header}`];
}
