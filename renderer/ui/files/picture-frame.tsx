import { ChevronLeft, ChevronRight, MoveHorizontal, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { type CSSProperties, type ReactNode, useCallback, useRef, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import { useRoom } from '../pdf/use-room.ts';
import { useZoomKeys, type ZoomStep } from '../pdf/use-zoom-keys.ts';
import { nextZoom, scaleOf, type Zoom } from '../pdf/zoom.ts';
import css from './file-viewer.module.css';
import type { Sides } from './picture-sides.ts';
import { texts } from './texts.ts';

type PictureFrameProps = {
  /** Accessible name of the scrolled region. */
  readonly label: string;
  readonly sides: Sides;
  readonly tools?: ReactNode;
  /** Pages of a TIFF: which is shown, of how many. */
  readonly pages?: { readonly current: number; readonly all: number; readonly onPage: (page: number) => void };
  /** Draws the picture with this style. */
  readonly children: (style: CSSProperties) => ReactNode;
};

const GAP = 16;

/** A picture under its tools: zoom, turning, pages. Scrolled by keys. */
export function PictureFrame({ label, sides, tools, pages, children }: PictureFrameProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turns, setTurns] = useState(0);
  const room = useRoom(scroller) - 2 * GAP;
  const isOnSide = turns % 2 === 1;
  const scale = Math.min(scaleOf(zoom, isOnSide ? sides.height : sides.width, room), 4);
  const step = useCallback(
    (asked: ZoomStep) => setZoom(asked === 'width' ? 'width' : nextZoom(scale, asked === 'in' ? 1 : -1)),
    [scale],
  );
  useZoomKeys(scroller, step);
  const [width, height] = [sides.width * scale, sides.height * scale];
  return (
    <>
      <div className={css.tools}>
        {pages && pages.all > 1 ? <PageTools {...pages} /> : null}
        <IconButton icon={ZoomOut} name={texts.viewer.zoomOut} quiet onClick={() => step('out')} />
        <span className={css.scale}>{texts.viewer.zoom(Math.round(scale * 100))}</span>
        <IconButton icon={ZoomIn} name={texts.viewer.zoomIn} quiet onClick={() => step('in')} />
        <IconButton icon={MoveHorizontal} name={texts.viewer.fit} quiet onClick={() => step('width')} />
        <IconButton icon={RotateCw} name={texts.viewer.rotate} quiet onClick={() => setTurns((turns + 1) % 4)} />
        <span className={css.space} />
        {tools}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is scrolled by keys */}
      <section ref={scroller} className={css.scroller} aria-label={label} tabIndex={0}>
        {room <= 0 ? null : (
          <div className={css.sheet} style={{ width: isOnSide ? height : width, height: isOnSide ? width : height }}>
            {children({ width, height, transform: `translate(-50%, -50%) rotate(${turns * 90}deg)` })}
          </div>
        )}
      </section>
    </>
  );
}

function PageTools({ current, all, onPage }: NonNullable<PictureFrameProps['pages']>) {
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        name={texts.viewer.previousPage}
        quiet
        onClick={() => onPage(Math.max(0, current - 1))}
      />
      <span className={css.count} aria-live="polite">
        {texts.viewer.page(current + 1, all)}
      </span>
      <IconButton
        icon={ChevronRight}
        name={texts.viewer.nextPage}
        quiet
        onClick={() => onPage(Math.min(all - 1, current + 1))}
      />
    </>
  );
}
