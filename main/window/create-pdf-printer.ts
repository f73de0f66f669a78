import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session } from 'electron';
import { answer, denied } from '../origin/answers.ts';
import { PRINT_POLICY } from '../origin/csp.ts';
import { isFrom, type Origins } from '../origin/origins.ts';
import type { PdfPrinter, PrintJob } from './pdf-printer.ts';
import { secureWebPreferences } from './web-preferences.ts';

/** Prints in hidden windows of a session that lives in memory: the page never reaches the disk. One job at a time. */
export function createPdfPrinter(session: Session, origins: Origins): PdfPrinter {
  const jobs = new Map<string, PrintJob>();
  session.protocol.handle(origins.scheme, async (request) => serveJob(jobs, origins, request.url));
  let last: Promise<unknown> = Promise.resolve();
  return {
    print(job) {
      const printed = last.then(() => printJob(jobs, origins, job));
      last = printed.catch(() => null);
      return printed;
    },
  };
}

async function printJob(
  jobs: Map<string, PrintJob>,
  origins: Origins,
  job: PrintJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const id = randomUUID();
  jobs.set(id, job);
  const window = new BrowserWindow({ show: false, webPreferences: secureWebPreferences({ kind: 'print' }) });
  try {
    await window.loadURL(`${origins.print}/${id}/`);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } finally {
    jobs.delete(id);
    window.destroy();
  }
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
