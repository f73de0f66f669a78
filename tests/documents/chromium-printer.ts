import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { PdfPrinter } from '#main/window/pdf-printer.ts';
import { must } from '#shared/kernel/assert.ts';

/** A printer for tests: the system's Chromium alone, without the application around it. */
export type TestPrinter = Pick<PdfPrinter, 'print'> & { close(): Promise<void> };

const origin = 'https://print.invalid';

/** Prints as the product does: no scripts, page and fonts from memory, everything else refused. */
export async function openChromiumPrinter(): Promise<TestPrinter> {
  const browser = await chromium.launch({
    executablePath: must(
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync),
      'a system Chromium',
    ),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { print: (job) => printWith(browser, job), close: () => browser.close() };
}

async function printWith(browser: Browser, job: Parameters<PdfPrinter['print']>[0]): Promise<Uint8Array<ArrayBuffer>> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
      if (path === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: job.html });
      const asset = job.assets.get(path);
      return asset ? route.fulfill({ contentType: asset.contentType, body: Buffer.from(asset.bytes) }) : route.abort();
    });
    await page.goto(`${origin}/`);
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
  } finally {
    await context.close();
  }
}
