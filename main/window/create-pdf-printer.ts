import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session } from 'electron';
import { answer, denied } from '../origin/answers.ts';
import { PRINT_POLICY } from '../origin/csp.ts';
import { isFrom, type Origins } from '../origin/origins.ts';
import type { PaperOutcome, PdfPrinter, PrintJob } from './pdf-printer.ts';
import { secureWebPreferences } from './web-preferences.ts';

type Jobs = Map<string, PrintJob>;

/** Prints in hidden windows of a session that lives in memory: the page never reaches the disk. One job at a time. */
export function createPdfPrinter(session: Session, origins: Origins): PdfPrinter {
  const jobs: Jobs = new Map();
  session.protocol.handle(origins.scheme, async (request) => servePrintJob(jobs, origins, request.url));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const done = last.then(run);
    last = done.catch(() => null);
    return done;
  };
  return {
    print: (job) => inTurn(() => withPage(jobs, origins, job, toPdf)),
    toPaper: (job) => inTurn(() => withPage(jobs, origins, job, (window) => toPaper(window, job))),
  };
}

async function withPage<T>(
  jobs: Jobs,
  origins: Origins,
  job: PrintJob,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  jobs.set(id, job);
  const window = new BrowserWindow({ show: false, webPreferences: secureWebPreferences({ kind: 'print' }) });
  try {
    await window.loadURL(`${origins.print}/${id}/`);
    return await use(window);
  } finally {
    jobs.delete(id);
    window.destroy();
  }
}

async function toPdf(window: BrowserWindow): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(pdf);
}

async function toPaper(window: BrowserWindow, job: PrintJob): Promise<PaperOutcome> {
  const printers = await window.webContents.getPrintersAsync();
  if (printers.length === 0) return 'noPrinter';
  return new Promise((resolve) => {
    window.webContents.print(
      { landscape: job.isLandscape, printBackground: true, pageSize: 'A4' },
      (isPrinted, reason) => resolve(isPrinted ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
    );
  });
}

/** Answers the page of a job and its files, only as long as the job lasts. */
export function servePrintJob(jobs: ReadonlyMap<string, PrintJob>, origins: Origins, address: string): Response {
  if (!isFrom(origins.print, address)) return denied(403);
  const [, id = '', ...rest] = new URL(address).pathname.split('/');
  const job = jobs.get(id);
  if (!job) return denied(404);
  const path = decodeURIComponent(rest.join('/'));
  if (path === '')
    return answer(200, 'text/html; charset=utf-8', job.html, { 'Content-Security-Policy': PRINT_POLICY });
  const asset = job.assets.get(path);
  return asset ? answer(200, asset.contentType, asset.bytes) : denied(404);
}
