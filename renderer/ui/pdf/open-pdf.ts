import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Size of a page in CSS pixels at 100 %. */
export type PageSize = { readonly width: number; readonly height: number };

/** An opened PDF: sizes of its pages are known at once, so that the list can be laid out. */
export type OpenedPdf = {
  readonly document: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  close(): Promise<void>;
};

/** Points of a PDF to CSS pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** Fetches the bytes and opens them; forms and scripts of the file stay asleep. */
export async function openPdf(address: string, signal: AbortSignal): Promise<OpenedPdf> {
  GlobalWorkerOptions.workerSrc = workerAddress;
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`document answered ${answer.status}`);
  const task = getDocument({
    data: new Uint8Array(await answer.arrayBuffer()),
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const opened = await task.promise;
  return { document: opened, sizes: await sizesOf(opened), close: () => task.destroy() };
}

async function sizesOf(pdf: PDFDocumentProxy): Promise<readonly PageSize[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: PIXELS_PER_POINT });
      return { width, height };
    }),
  );
}
