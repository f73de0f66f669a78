import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dropFile } from '#tests/app/drop-file.ts';
import { pdfOf } from '#tests/support/sample-files.ts';
import { absolute, type Figure } from '../../bench-runner/figure.ts';
import { median } from '../../bench-runner/median.ts';

const PAGES = 200;
const FILL_BYTES = 150_000;
const TIMES = 5;
const TITLE = 'Двести';

/**
 * From the click on a PDF of 200 pages and 30 MB to its first page painted: the first in the window, and those after it.
 * The first is clicked as soon as the window has had a moment of rest with the file in its list, which brings pdf.js.
 */
export async function firstPageFigures(page: Page): Promise<readonly Figure[]> {
  const box = page.getByRole('region', { name: 'Другие документы', exact: true });
  const folder = mkdtempSync(join(tmpdir(), 'first-page-'));
  const path = join(folder, `${TITLE}.pdf`);
  writeFileSync(path, pdfOf(PAGES, FILL_BYTES));
  await dropFile(page, path);
  await box.getByRole('button', { name: `Открыть: ${TITLE}` }).waitFor({ timeout: 120_000 });
  rmSync(folder, { recursive: true });
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /pdf\.worker/.test(name)),
  );
  const first = await openOnce(page);
  const next: number[] = [];
  for (let i = 0; i < TIMES; i += 1) next.push(await openOnce(page));
  return [
    absolute('PDF of 200 pages: first page, the first PDF of the window', first, 'ms', 1000),
    absolute('PDF of 200 pages: first page, every next time', median(next), 'ms', 1000),
  ];
}

/** Moves to the name, as a hand does, and clicks; timed in the window from the click to the frame that has text and picture. */
async function openOnce(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: `Открыть: ${TITLE}` });
  await button.evaluate((element) => {
    element.addEventListener('click', (event) => void watch(event.timeStamp), { once: true });

    async function watch(begun: number): Promise<void> {
      while (!isDrawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
      document.body.dataset.firstPageMs = String(performance.now() - begun);
    }

    function isDrawn(): boolean {
      const shown = document.querySelector('section[aria-label^="Страница 1 из"]');
      const canvas = shown?.querySelector('canvas');
      if (!canvas || !shown?.textContent?.includes('Page 1')) return false;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height / 3) ?? {};
      return data?.some((value, i) => i % 4 === 3 && value > 0 && (data[i - 1] ?? 255) < 128) === true;
    }
  });
  await button.click();
  await page.locator('body[data-first-page-ms]').waitFor({ timeout: 30_000 });
  const ms = await page.evaluate(() => {
    const told = Number(document.body.dataset.firstPageMs);
    delete document.body.dataset.firstPageMs;
    return told;
  });
  await page.getByRole('button', { name: 'Закрыть просмотр' }).click();
  await button.waitFor();
  return ms;
}
