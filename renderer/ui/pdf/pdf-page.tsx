import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { must } from '#shared/kernel/assert.ts';
import { drawPage } from './draw-page.ts';
import { markFound } from './mark-found.ts';
import type { PageSize } from './open-pdf.ts';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  /** Degrees by which the user has turned it. */
  readonly turned: number;
  /** What is looked for: its places are marked. */
  readonly sought: string;
};

/** One page: a picture for the eye, a text layer over it for selecting and for screen readers. */
export function PdfPage({ pdf, number, size, scale, turned, sought }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const latest = useRef(sought);
  useEffect(() => {
    latest.current = sought;
    return markFound(must(text.current, 'text layer'), sought);
  }, [sought]);
  useEffect(() => {
    const layer = must(text.current, 'text layer');
    const surface = { canvas: must(canvas.current, 'canvas'), text: layer };
    let unmark: () => void = () => undefined;
    const stop = drawPage(pdf, number, { scale, turned }, surface, () => {
      unmark = markFound(layer, latest.current);
    });
    return () => {
      stop();
      unmark();
    };
  }, [pdf, number, scale, turned]);
  return (
    <section
      className={css.page}
      aria-label={texts.page(number, pdf.numPages)}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <canvas ref={canvas} className={css.canvas} />
      <div ref={text} className={css.text} />
    </section>
  );
}
