import { useVirtualizer } from '@tanstack/react-virtual';
import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { IconButton } from '../icon-button.tsx';
import type { OpenedPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';
import { useRoom } from './use-room.ts';
import { useZoomKeys, type ZoomStep } from './use-zoom-keys.ts';
import { nextZoom, scaleOf, type Zoom } from './zoom.ts';

type PdfPagesProps = {
  readonly pdf: OpenedPdf;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly tools?: ReactNode;
};

/** Room around a page in pixels. */
const GAP = 16;

/** The pages of an opened document under their tools; only those in sight exist. */
export function PdfPages({ pdf, zoom, onZoom, tools }: PdfPagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller) - 2 * GAP;
  const widest = Math.max(...pdf.sizes.map((size) => size.width));
  const scale = scaleOf(zoom, widest, room);
  const step = useCallback(
    (asked: ZoomStep) => onZoom(asked === 'width' ? 'width' : nextZoom(scale, asked === 'in' ? 1 : -1)),
    [onZoom, scale],
  );
  useZoomKeys(scroller, step);
  const pages = useVirtualizer({
    count: pdf.sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (pdf.sizes[index]?.height ?? 0) * scale + GAP,
    overscan: 1,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights depend on the scale
  useEffect(() => pages.measure(), [pages, scale]);
  const first = pages.getVirtualItems().find((item) => item.end > (pages.scrollOffset ?? 0) + GAP);
  return (
    <>
      <div className={css.tools}>
        <span className={css.count} aria-live="polite">
          {texts.page((first?.index ?? 0) + 1, pdf.sizes.length)}
        </span>
        <IconButton icon={ZoomOut} name={texts.zoomOut} quiet onClick={() => step('out')} />
        <span className={css.scale}>{texts.zoom(Math.round(scale * 100))}</span>
        <IconButton icon={ZoomIn} name={texts.zoomIn} quiet onClick={() => step('in')} />
        <IconButton icon={MoveHorizontal} name={texts.fitWidth} quiet onClick={() => step('width')} />
        <span className={css.space} />
        {tools}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keys */}
      <section ref={scroller} className={css.scroller} aria-label={texts.pages} tabIndex={0}>
        <div className={css.pages} style={{ height: pages.getTotalSize() + GAP, minWidth: widest * scale + 2 * GAP }}>
          {room <= 0
            ? null
            : pages.getVirtualItems().map((item) => {
                const size = pdf.sizes[item.index];
                return size ? (
                  <div key={item.key} className={css.place} style={{ transform: `translateY(${item.start + GAP}px)` }}>
                    <PdfPage pdf={pdf.document} number={item.index + 1} size={size} scale={scale} />
                  </div>
                ) : null;
              })}
        </div>
      </section>
    </>
  );
}
