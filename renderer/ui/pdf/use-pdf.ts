import { useEffect, useState } from 'react';
import { type OpenedPdf, openPdf, type PdfTrouble, pdfTrouble } from './open-pdf.ts';

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
    openPdf(address, hasRanges, abort.signal).then(
      (pdf) => {
        opened = pdf;
        if (abort.signal.aborted) void pdf.close();
        else setShown({ address, state: { state: 'open', pdf } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setShown({ address, state: { state: 'failed', trouble: pdfTrouble(error) } });
      },
    );
    return () => {
      abort.abort();
      void opened?.close();
    };
  }, [address, hasRanges]);
  return shown?.address === address ? shown.state : { state: 'opening' };
}
