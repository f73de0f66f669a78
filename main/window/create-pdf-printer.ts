import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, type WebContents } from 'electron';
import { answer, denied } from '../origin/answers.ts';
import { PRINT_POLICY } from '../origin/csp.ts';
import { isFrom, type Origins } from '../origin/origins.ts';
import type { PaperOutcome, PdfPrinter, PrintJob } from './pdf-printer.ts';
import { secureWebPreferences } from './web-preferences.ts';

/** Prints in hidden windows of a session that lives in memory: the page never reaches the disk. One job at a time. */
export function createPdfPrinter(session: Session, origins: Origins): PdfPrinter {
  const jobs = new Map<string, PrintJob>();
  session.protocol.handle(origins.scheme, async (request) => serveJob(jobs, origins, request.url));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: PrintJob, use: (contents: WebContents) => Promise<T>): Promise<T> => {
    const done = last.then(() => withPage(jobs, origins, job, use));
    last = done.catch(() => null);
    return done;
  };
  return {
    print: (job) => inTurn(job, toPdf),
    toPaper: (job) => inTurn(job, (contents) => toPaper(contents, job.isLandscape)),
  };
}

async function withPage<T>(
  jobs: Map<string, PrintJob>,
  origins: Origins,
  job: PrintJob,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  jobs.set(id, job);
  const window = new BrowserWindow({ show: false, webPreferences: secureWebPreferences({ kind: 'print' }) });
  try {
    await window.loadURL(`${origins.print}/${id}/`);
    return await use(window.webContents);
  } finally {
    jobs.delete(id);
    window.destroy();
  }
}

async function toPdf(contents: WebContents): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(pdf);
}

function toPaper(contents: WebContents, landscape: boolean): Promise<PaperOutcome> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true, landscape, pageSize: 'A4' }, (isPrinted, reason) => {
      resolve(isPrinted ? 'printed' : outcomeOf(reason));
    });
  });
}

/** Electron tells why in English words of its own. */
function outcomeOf(reason: string): PaperOutcome {
  if (/cancel/i.test(reason)) return 'cancelled';
  return /no printer|invalid printer|no default/i.test(reason) ? 'noPrinter' : 'failed';
}

function serveJob(jobs: ReadonlyMap<string, PrintJob>, origins: Origins, address: string): Response {
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
