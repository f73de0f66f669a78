import { GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

let spare: PDFWorker | null = null;

/** Starts the worker of the next document beforehand: while its bytes are fetched, or the user still moves to its name. */
export function prepareWorker(): void {
  GlobalWorkerOptions.workerSrc = workerAddress;
  if (spare === null || spare.destroyed) spare = new PDFWorker();
}

/** A worker of one's own for one document: whatever hangs it, hangs no other. The taker destroys it. */
export function takeWorker(): PDFWorker {
  prepareWorker();
  const taken = spare ?? new PDFWorker();
  spare = null;
  return taken;
}
