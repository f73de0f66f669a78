import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import { CHUNK_BYTES, openRanges, type Ranges } from './ranges.ts';
import { takeWorker } from './ready-worker.ts';

/** Size of a page in CSS pixels at 100 %. */
export type PageSize = { readonly width: number; readonly height: number };

/** An opened PDF. Sizes of pages that have not been looked at are those of the first. */
export type OpenedPdf = {
  readonly document: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  close(): Promise<void>;
};

/** Why a PDF does not open: its bytes are not there, it asks for a password, it is damaged. */
export type PdfTrouble = 'gone' | 'password' | 'damaged';

/** Thrown where the bytes are not there. */
export class PdfGone extends Error {}

/** Points of a PDF to CSS pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** Sizes of so many pages are asked for at once; they lie all over a file. */
const MOST_SIZES = 40;

/** Opens a PDF: whole, or by ranges where its address serves them. Forms and scripts of the file stay asleep. */
export async function openPdf(address: string, hasRanges: boolean, signal: AbortSignal): Promise<OpenedPdf> {
  const worker = takeWorker();
  let task: PDFDocumentLoadingTask | null = null;
  const close = async () => {
    await task?.destroy();
    worker.destroy();
  };
  signal.addEventListener('abort', () => void close());
  const gone = Promise.withResolvers<never>();
  gone.promise.catch(() => undefined);
  const fail = () => gone.reject(new PdfGone('a part of the file cannot be read'));
  try {
    const source = hasRanges
      ? { range: await rangesOf(address, signal, fail) }
      : { data: await wholeOf(address, signal) };
    task = getDocument({ ...source, ...how(hasRanges), worker });
    const opened = await Promise.race([task.promise, gone.promise]);
    const known = hasRanges && opened.numPages > MOST_SIZES ? 1 : opened.numPages;
    return { document: opened, sizes: await sizesOf(opened, known), close };
  } catch (error) {
    void close();
    throw error;
  }
}

function how(hasRanges: boolean) {
  return {
    rangeChunkSize: CHUNK_BYTES,
    disableAutoFetch: hasRanges,
    disableStream: hasRanges,
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  };
}

/** What went wrong, for the sentence to the user. */
export function pdfTrouble(error: unknown): PdfTrouble {
  if (error instanceof PasswordException) return 'password';
  return error instanceof InvalidPDFException ? 'damaged' : error instanceof PdfGone ? 'gone' : 'damaged';
}

/** The size of one page, turned by so many degrees. */
export async function pageSize(pdf: PDFDocumentProxy, number: number, turned = 0): Promise<PageSize> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: PIXELS_PER_POINT, rotation: (page.rotate + turned) % 360 });
  return { width, height };
}

async function wholeOf(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new PdfGone(`document answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function rangesOf(address: string, signal: AbortSignal, fail: () => void): Promise<Ranges> {
  const ranges = await openRanges(address, signal, fail);
  if (!ranges) throw new PdfGone('no such file');
  return ranges;
}

async function sizesOf(pdf: PDFDocumentProxy, known: number): Promise<readonly PageSize[]> {
  const numbers = Array.from({ length: known }, (_, i) => i + 1);
  const sizes = await Promise.all(numbers.map((number) => pageSize(pdf, number)));
  return Array.from({ length: pdf.numPages }, (_, i) => sizes[i] ?? sizes[0] ?? { width: 794, height: 1123 });
}
