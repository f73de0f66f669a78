import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { PdfPrinter, PrintJob } from '../window/pdf-printer.ts';
import type { MadeFile } from './document-store.ts';
import type { PaperWorker } from './paper-worker-port.ts';

/** Files that printed pages name: fonts. */
export type PrintAssets = PrintJob['assets'];

/** What making a PDF stands on. */
export type PdfParts = {
  readonly printer: Pick<PdfPrinter, 'print'>;
  readonly worker: PaperWorker;
  readonly assets: () => Promise<PrintAssets>;
};

/**
 * Makes the PDF of an order: page in the thread, print in a hidden window, facts in the thread. A window that does not open
 * is told to the user; a bug in composing is thrown and becomes an incident.
 */
export async function makePdf(parts: PdfParts, order: PaperOrder): Promise<Result<MadeFile, Refusal>> {
  const { html, facts, isLandscape } = await parts.worker.compose(order);
  const job: PrintJob = { html, isLandscape, assets: await parts.assets() };
  const printed = await printOrNull(parts.printer, job);
  if (!printed) return err(refuseDocument('document.notMade', {}));
  const { bytes, pages } = await parts.worker.finish(printed, facts);
  return ok({ kind: 'pdf', bytes, pages, job });
}

async function printOrNull(printer: PdfParts['printer'], job: PrintJob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await printer.print(job);
  } catch {
    return null;
  }
}
