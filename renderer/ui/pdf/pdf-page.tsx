import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { must } from '#shared/kernel/assert.ts';
import { drawPage } from './draw-page.ts';
import type { PageSize } from './open-pdf.ts';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
};

/** One page: a picture for the eye, a text layer over it for selecting and for screen readers. */
export function PdfPage({ pdf, number, size, scale }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      drawPage(pdf, number, scale, { canvas: must(canvas.current, 'canvas'), text: must(text.current, 'text layer') }),
    [pdf, number, scale],
  );
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
