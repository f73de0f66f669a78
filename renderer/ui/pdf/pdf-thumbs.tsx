import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { must } from '#shared/kernel/assert.ts';
import { drawPage } from './draw-page.ts';
import type { PageSize } from './open-pdf.ts';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';

const WIDTH = 96;
const GAP = 8;
const LABEL = 20;

type PdfThumbsProps = {
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  readonly current: number;
  readonly onPage: (number: number) => void;
};

/** Small pages beside the large ones; only those in sight are drawn. */
export function PdfThumbs({ pdf, sizes, current, onPage }: PdfThumbsProps) {
  const scroller = useRef<HTMLElement>(null);
  const heightOf = (index: number) => {
    const size = sizes[index];
    return size ? (WIDTH / size.width) * size.height : WIDTH;
  };
  const thumbs = useVirtualizer({
    count: sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(index) + LABEL + GAP,
    overscan: 2,
  });
  useEffect(() => thumbs.scrollToIndex(current - 1), [thumbs, current]);
  return (
    <nav ref={scroller} className={css.thumbs} aria-label={texts.thumbs}>
      <div className={css.pages} style={{ height: thumbs.getTotalSize() }}>
        {thumbs.getVirtualItems().map((item) => {
          const size = sizes[item.index];
          return size ? (
            <div key={item.key} className={css.place} style={{ transform: `translateY(${item.start}px)` }}>
              <button
                type="button"
                className={css.thumb}
                aria-label={texts.toPage(item.index + 1)}
                aria-current={item.index + 1 === current ? 'page' : undefined}
                onClick={() => onPage(item.index + 1)}
              >
                <Thumb pdf={pdf} number={item.index + 1} scale={WIDTH / size.width} height={heightOf(item.index)} />
                {item.index + 1}
              </button>
            </div>
          ) : null;
        })}
      </div>
    </nav>
  );
}

type ThumbProps = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
  readonly height: number;
};

function Thumb({ pdf, number, scale, height }: ThumbProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () => drawPage(pdf, number, { scale, turned: 0 }, { canvas: must(canvas.current, 'canvas'), text: null }),
    [pdf, number, scale],
  );
  return <canvas ref={canvas} className={css.thumbPicture} style={{ width: WIDTH, height }} />;
}
