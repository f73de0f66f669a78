import { useEffect, useState } from 'react';
import { type OpenedPdf, openPdf, type PdfTrouble, pdfTrouble } from './open-pdf.ts';
import { prepareWorker } from './ready-worker.ts';

/** By then the first page has been drawn: the worker of the next document is started, and takes nothing from this one. */
const REST_MS = 1500;

/** How far the opening has come. */
export type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly trouble: PdfTrouble }
  | { readonly state: 'open'; readonly pdf: OpenedPdf };

/** Opens the PDF at the address and closes it when the address changes or the viewer goes. */
export function usePdf(address: string, hasRanges: boolean): PdfState {
  const [shown, setShown] = useState<{ readonly address: string; readonly state: PdfState } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    let opened: OpenedPdf | null = null;
    let rest: ReturnType<typeof setTimeout>;
    openPdf(address, hasRanges, abort.signal).then(
      (pdf) => {
        opened = pdf;
        if (abort.signal.aborted) return void pdf.close();
        rest = setTimeout(prepareWorker, REST_MS);
        setShown({ address, state: { state: 'open', pdf } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setShown({ address, state: { state: 'failed', trouble: pdfTrouble(error) } });
      },
    );
    return () => {
      clearTimeout(rest);
      abort.abort();
      void opened?.close();
    };
  }, [address, hasRanges]);
  return shown?.address === address ? shown.state : { state: 'opening' };
}
