import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { launchApp } from '#tests/app/launch.ts';
import { inspectPacked } from './inspect.ts';
import { pack } from './pack.ts';
import { makeStandInDist, type PackedSystem } from './stand-in-dist.ts';

const root = join(import.meta.dirname, '../..');
const manifest: { devDependencies: { electron: string } } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const troubles: string[] = [];
let passed = 0;

async function check(name: string, run: () => Promise<readonly string[]>): Promise<void> {
  const found = await run().catch((error: unknown) => [error instanceof Error ? (error.stack ?? '') : String(error)]);
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  for (const trouble of found) console.log(`        ${trouble}`);
  if (found.length === 0) passed += 1;
  else troubles.push(name);
}

async function packAndInspect(system: PackedSystem): Promise<readonly string[]> {
  const dist = makeStandInDist(root, system, manifest.devDependencies.electron);
  return inspectPacked(await pack(root, system, dist), system);
}

/** Runs what was packed, not what was built: a file or a library that was left out is missed here. */
async function runPacked(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attestatsiya-packed-'));
  extractAll(join(root, 'dist/linux-unpacked/resources/app.asar'), folder);
  const app = await launchApp({ appDirectory: folder });
  try {
    const create = app.page.getByRole('button', { name: 'Создать кабинет' });
    await create.waitFor({ timeout: 20_000 });
    console.log(`        runtime: ${app.runtime}`);
    return [];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await check('Linux folder: files, size, languages, fuses', () => packAndInspect('linux'));
await check('Windows folder: files, size, languages, fuses, hash of the archive', () => packAndInspect('win'));
await check('the packed application shows its first screen', runPacked);
console.log(`pack:check: ${passed} passed, ${troubles.length} failed`);
process.exit(troubles.length === 0 ? 0 : 1);
