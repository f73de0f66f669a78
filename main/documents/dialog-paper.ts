import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PdfPrinter } from '../window/pdf-printer.ts';
import type { PaperPrinter } from './paper-printer.ts';

/** Prints through the system's dialog, where Electron gives one: the page that the PDF was made of. */
export function dialogPaper(printer: Pick<PdfPrinter, 'toPaper'>): PaperPrinter {
  return {
    async print({ job }) {
      if (!job) return err(refuseDocument('document.printFailed', {}));
      const outcome = await printer.toPaper(job);
      if (outcome === 'printed' || outcome === 'cancelled') return ok({ isPrinted: outcome === 'printed' });
      return err(refuseDocument(outcome === 'noPrinter' ? 'document.noPrinter' : 'document.printFailed', {}));
    },
  };
}
