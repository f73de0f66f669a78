import { type ReactNode, useState } from 'react';
import { Notice } from '../notice.tsx';
import { PdfPages } from './pdf-pages.tsx';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';
import { usePdf } from './use-pdf.ts';
import type { Zoom } from './zoom.ts';

export type PdfViewerProps = {
  /** Where the bytes are; see `documentAddress`. */
  readonly address: string;
  /** Name of the document: «График, г. Томск, ноябрь-декабрь 2026». */
  readonly label: string;
  /** The address serves ranges: only what is looked at is read. */
  readonly hasRanges?: boolean;
  /** Buttons of the document: save, print. */
  readonly tools?: ReactNode;
};

/** Shows the very bytes of a PDF. */
export function PdfViewer({ address, label, hasRanges = false, tools }: PdfViewerProps) {
  const shown = usePdf(address, hasRanges);
  const [zoom, setZoom] = useState<Zoom>('width');
  return (
    <section className={css.viewer} aria-label={label} aria-busy={shown.state === 'opening'}>
      {shown.state === 'open' ? <PdfPages pdf={shown.pdf} zoom={zoom} onZoom={setZoom} tools={tools} /> : null}
      {shown.state === 'opening' ? <p className={css.opening}>{texts.loading}</p> : null}
      {shown.state === 'failed' ? (
        <Notice tone="bad" isAlert>
          {texts.failed[shown.trouble]}
        </Notice>
      ) : null}
      {shown.state === 'failed' ? <div className={css.opening}>{tools}</div> : null}
    </section>
  );
}
