import { useVirtualizer } from '@tanstack/react-virtual';
import { MoveHorizontal, PanelLeft, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import type { OpenedPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import { PdfSearch } from './pdf-search.tsx';
import { PdfThumbs } from './pdf-thumbs.tsx';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';
import { useRoom } from './use-room.ts';
import { useSizes } from './use-sizes.ts';
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
  const [turned, setTurned] = useState(0);
  const [hasThumbs, setThumbs] = useState(false);
  const [sought, setSought] = useState('');
  const { sizes, look } = useSizes(pdf, turned);
  const room = useRoom(scroller) - 2 * GAP;
  const widest = Math.max(...sizes.map((size) => size.width));
  const scale = scaleOf(zoom, widest, room);
  const step = useCallback(
    (asked: ZoomStep) => onZoom(asked === 'width' ? 'width' : nextZoom(scale, asked === 'in' ? 1 : -1)),
    [onZoom, scale],
  );
  useZoomKeys(scroller, step);
  const pages = useVirtualizer({
    count: sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (sizes[index]?.height ?? 0) * scale + GAP,
    overscan: 1,
  });
  const heights = sizes.map(({ height }) => Math.round(height * scale)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are what is measured
  useEffect(() => pages.measure(), [pages, heights]);
  const items = pages.getVirtualItems();
  const inSight = items.map(({ index }) => index + 1).join();
  useEffect(() => look(inSight.split(',').filter(Boolean).map(Number)), [look, inSight]);
  const first = items.find((item) => item.end > (pages.scrollOffset ?? 0) + GAP);
  const current = (first?.index ?? 0) + 1;
  const goTo = (number: number) => pages.scrollToIndex(number - 1, { align: 'start' });
  return (
    <>
      <div className={css.tools}>
        <IconButton
          icon={PanelLeft}
          name={texts.thumbs}
          quiet
          aria-pressed={hasThumbs}
          onClick={() => setThumbs(!hasThumbs)}
        />
        <span className={css.count} aria-live="polite">
          {texts.page(current, sizes.length)}
        </span>
        <IconButton icon={ZoomOut} name={texts.zoomOut} quiet onClick={() => step('out')} />
        <span className={css.scale}>{texts.zoom(Math.round(scale * 100))}</span>
        <IconButton icon={ZoomIn} name={texts.zoomIn} quiet onClick={() => step('in')} />
        <IconButton icon={MoveHorizontal} name={texts.fitWidth} quiet onClick={() => step('width')} />
        <IconButton icon={RotateCw} name={texts.rotate} quiet onClick={() => setTurned((turned + 90) % 360)} />
        <PdfSearch pdf={pdf.document} onSought={setSought} onPage={goTo} />
        <span className={css.space} />
        {tools}
      </div>
      <div className={css.body}>
        {hasThumbs ? <PdfThumbs pdf={pdf.document} sizes={pdf.sizes} current={current} onPage={goTo} /> : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keys */}
        <section ref={scroller} className={css.scroller} aria-label={texts.pages} tabIndex={0}>
          <div className={css.pages} style={{ height: pages.getTotalSize() + GAP, minWidth: widest * scale + 2 * GAP }}>
            {room <= 0
              ? null
              : items.map((item) => {
                  const size = sizes[item.index];
                  return size ? (
                    <div
                      key={item.key}
                      className={css.place}
                      style={{ transform: `translateY(${item.start + GAP}px)` }}
                    >
                      <PdfPage
                        pdf={pdf.document}
                        number={item.index + 1}
                        size={size}
                        scale={scale}
                        turned={turned}
                        sought={sought}
                      />
                    </div>
                  ) : null;
                })}
          </div>
        </section>
      </div>
    </>
  );
}
