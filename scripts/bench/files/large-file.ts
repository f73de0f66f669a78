import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dropFile } from '#tests/app/drop-file.ts';
import type { RunningApp } from '#tests/app/launch.ts';
import { startStopwatch, takeMeasured } from '../../bench-registry/stopwatch.ts';
import { absolute, type Figure } from '../../bench-runner/figure.ts';

const TITLE = 'Архив портфолио';
const MB = 2 ** 20;
const BYTES = 1024 * MB;
const MOST_MEGABYTES = 200;
const MOST_TASK_MS = 200;

/**
 * A file of 1 GB dropped into the box: how long the window is held at most, by how much its process and main grow, and how
 * long it takes until the file is in the list; then the same file stopped on its way.
 */
export async function largeFileFigures(app: RunningApp): Promise<readonly Figure[]> {
  const { page } = app;
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const file = join(folder, `${TITLE}.zip`);
  writeLarge(file);
  const box = page.getByRole('region', { name: 'Другие документы', exact: true });
  const line = page.getByRole('progressbar');
  await startStopwatch(page);
  const renderers = await renderersOf(page);
  const main = app.process.pid === undefined ? [] : [app.process.pid];
  await collectGarbage(page);
  const [windowBefore, mainBefore] = [beginPeak(renderers), beginPeak(main)];
  await takeMeasured(page);
  const begun = performance.now();
  await dropFile(page, file);
  await line.waitFor();
  await box.getByText(TITLE, { exact: true }).waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - begun) / 1000;
  const { longTasks } = await takeMeasured(page);
  const growth = { window: peakOf(renderers) - windowBefore, main: peakOf(main) - mainBefore };
  const stopped = await stopOnItsWay(page, file);
  rmSync(folder, { recursive: true });
  return [
    absolute('file of 1 GB dropped: until it is in the list', seconds, 's', 120),
    absolute('file of 1 GB dropped: longest task of the window', Math.max(0, ...longTasks), 'ms', MOST_TASK_MS),
    absolute('file of 1 GB dropped: growth of the window', growth.window, 'MB', MOST_MEGABYTES),
    absolute('file of 1 GB dropped: growth of main', growth.main, 'MB', MOST_MEGABYTES),
    absolute('file of 1 GB stopped: until the line has gone', stopped, 'ms', 1000),
  ];
}

/** The same file again, stopped when a part of it has gone: from the click to the line away. */
async function stopOnItsWay(page: Page, file: string): Promise<number> {
  const line = page.getByRole('progressbar');
  await dropFile(page, file);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 3);
  const clicked = performance.now();
  await page.getByRole('button', { name: 'Прервать' }).click();
  await line.waitFor({ state: 'hidden' });
  return performance.now() - clicked;
}

/** A whole archive of chance: one file, stored, with its directory at the end. The disk is really read, nothing repeats. */
function writeLarge(path: string): void {
  const name = Buffer.from('scan.bin');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  const stored = BYTES - head.length - central.length - end.length - 2 * name.length;
  for (const [bytes, at] of [
    [head, 18],
    [central, 20],
  ] as const) {
    bytes.writeUInt32LE(stored, at);
    bytes.writeUInt32LE(stored, at + 4);
  }
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(BYTES - end.length - central.length - name.length, 16);
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([head, name]));
  for (let left = stored; left > 0; left -= MB) writeSync(file, randomBytes(Math.min(MB, left)));
  writeSync(file, Buffer.concat([central, name, end]));
  closeSync(file);
}

/** What the window did before must not be counted for it nor against it. */
async function collectGarbage(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.detach();
}

async function renderersOf(page: Page): Promise<readonly number[]> {
  const protocol = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await protocol?.send('SystemInfo.getProcessInfo')) ?? {};
  await protocol?.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The resident memory of processes now, in MB; their high-water marks begin from here. */
function beginPeak(processes: readonly number[]): number {
  for (const id of processes) writeFileSync(`/proc/${id}/clear_refs`, '5');
  return memoryOf(processes, 'VmRSS');
}

/** The high-water marks of the resident memory together since {@link beginPeak}, in MB. */
function peakOf(processes: readonly number[]): number {
  return memoryOf(processes, 'VmHWM');
}

function memoryOf(processes: readonly number[], mark: 'VmRSS' | 'VmHWM'): number {
  const told = processes.map((id) => new RegExp(`${mark}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8')));
  return told.reduce((sum, found) => sum + Number(found?.[1]), 0) / 1024;
}
