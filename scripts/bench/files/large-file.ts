import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningApp } from '#tests/app/launch.ts';
import { startStopwatch, takeMeasured } from '../../bench-registry/stopwatch.ts';
import { absolute, type Figure } from '../../bench-runner/figure.ts';
import { dropFile } from './drop-file.ts';

const BYTES = 2 ** 30;
/** Two pieces of 4 MB and room for what the window does meanwhile. */
const WINDOW_MEGABYTES = 100;

/** A file of 1 GB dropped into the box: how long the window is held at most, and by how much its process grows. */
export async function largeFileFigures({ page }: RunningApp): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const file = join(folder, 'Архив портфолио.zip');
  writeLarge(file);
  await startStopwatch(page);
  const renderers = await renderersOf(page);
  const before = peakOf(renderers);
  await takeMeasured(page);
  const begun = performance.now();
  await dropFile(page, file);
  const outcome = page.getByRole('region', { name: 'Другие документы', exact: true }).getByText(/Архив портфолио/);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'hidden', timeout: 600_000 });
  await outcome.first().waitFor();
  const seconds = (performance.now() - begun) / 1000;
  const { longTasks } = await takeMeasured(page);
  rmSync(folder, { recursive: true });
  return [
    absolute('file of 1 GB dropped: longest task of the window', Math.max(0, ...longTasks), 'ms', 100),
    absolute('file of 1 GB dropped: growth of the window', peakOf(renderers) - before, 'MB', WINDOW_MEGABYTES),
    absolute('file of 1 GB dropped: until it is told', seconds, 's', 300),
  ];
}

/** A gap of the disk with the beginning of an archive: it takes no room, and is read as any file. */
function writeLarge(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, Buffer.from('PK\u0003\u0004'), 0, 4, 0);
  writeSync(file, Buffer.from('PK'), 0, 2, BYTES - 2);
  closeSync(file);
}

async function renderersOf(page: Page): Promise<readonly number[]> {
  const protocol = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await protocol?.send('SystemInfo.getProcessInfo')) ?? {};
  await protocol?.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The high-water marks of the resident memory together, as Linux keeps them. */
function peakOf(processes: readonly number[]): number {
  const peaks = processes.map((id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
  return peaks.reduce((sum, peak) => sum + peak, 0) / 1024;
}
