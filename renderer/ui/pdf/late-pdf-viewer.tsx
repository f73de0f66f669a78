import { useEffect, useState } from 'react';
import { loadedPdfViewer, loadPdfViewer } from './load-pdf-viewer.ts';
import css from './pdf-viewer.module.css';
import type { PdfViewerProps } from './pdf-viewer.tsx';
import { texts } from './texts.ts';

/**
 * The viewer of PDF, which comes when it is first needed. Not by `lazy`: what stands behind a Suspense is shown no sooner
 * than 300 ms after its fallback, also when it has come at once.
 */
export function LatePdfViewer(props: PdfViewerProps) {
  const [Viewer, setViewer] = useState(loadedPdfViewer);
  useEffect(() => {
    if (Viewer) return;
    loadPdfViewer().then(
      (loaded) => setViewer(() => loaded),
      (error: unknown) =>
        setViewer(() => {
          throw error;
        }),
    );
  }, [Viewer]);
  return Viewer ? <Viewer {...props} /> : <p className={css.opening}>{texts.loading}</p>;
}
