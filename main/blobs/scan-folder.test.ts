import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { createMemoryDisk, type MemoryDisk } from '#tests/laws/memory-disk.ts';
import { createScanFolder, type ScanFolder } from './scan-folder.ts';

let folder = '';
let memory: MemoryDisk;
const key = new Uint8Array(32).fill(3);
const scans = (): ScanFolder => createScanFolder({ disk: memory.disk, dir: '/office', key });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attestatsiya-scans-'));
  memory = createMemoryDisk();
});

function scan(name: string, minute: number, bytes = 'скан'): void {
  writeFileSync(join(folder, name), bytes);
  const time = new Date(Date.UTC(2026, 10, 21, 10, minute));
  utimesSync(join(folder, name), time, time);
}

async function names(): Promise<readonly string[]> {
  const listed = await scans().list();
  return listed.ok ? listed.value.map(({ name }) => name) : [listed.error.code];
}

test('no folder is watched until one is chosen; then its name is told, and its path lies sealed', async () => {
  expect([await scans().name(), await names()]).toEqual([null, []]);
  await scans().choose(folder);
  expect(folder).toContain(`${await scans().name()}`);
  for (const path of memory.paths()) {
    expect(Buffer.from((await memory.disk.read(path)) ?? []).includes(Buffer.from('attestatsiya-scans'))).toBe(false);
  }
});

test('documents are offered, the newest first; folders, other files and empty ones are not', async () => {
  scan('первый.pdf', 1);
  scan('второй.JPG', 2);
  scan('таблица.xlsx', 3);
  scan('пустой.pdf', 4, '');
  mkdirSync(join(folder, 'папка.pdf'));
  await scans().choose(folder);
  expect(await names()).toEqual(['второй.JPG', 'первый.pdf']);
});

test('what was taken is not offered again, what was scanned anew under its name is', async () => {
  scan('скан.pdf', 1);
  await scans().choose(folder);
  const listed = await scans().list();
  const token = listed.ok ? (listed.value[0]?.token ?? '') : '';
  const opened = await scans().open(token);
  expect(opened.ok && (await opened.value.file.readFile('utf8'))).toBe('скан');
  if (opened.ok) await opened.value.file.close();
  await scans().markTaken(token);
  expect(await names()).toEqual([]);
  expect(await scans().open(token)).toEqual(err(refuseFile('scan.fileGone', {})));
  scan('скан.pdf', 9);
  expect(await names()).toEqual(['скан.pdf']);
});

test('a folder that has gone is told; it can be forgotten', async () => {
  await scans().choose(folder);
  rmSync(folder, { recursive: true });
  expect(await names()).toEqual(['scan.folderGone']);
  await scans().forget();
  expect(await scans().list()).toEqual(ok([]));
});
