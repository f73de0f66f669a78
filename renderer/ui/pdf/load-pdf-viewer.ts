import type { PdfViewer } from './pdf-viewer.tsx';

let viewer: typeof PdfViewer | null = null;

/** pdf.js is large: it comes, and its worker starts, when a PDF is in a list and the window has nothing else to do. */
export async function loadPdfViewer(): Promise<typeof PdfViewer> {
  const [{ PdfViewer }, { prepareWorker }] = await Promise.all([
    import('./pdf-viewer.tsx'),
    import('./ready-worker.ts'),
  ]);
  prepareWorker();
  viewer = PdfViewer;
  return PdfViewer;
}

/** The viewer, when it has come already; null before. */
export function loadedPdfViewer(): typeof PdfViewer | null {
  return viewer;
}
