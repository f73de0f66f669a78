import { type RefObject, useEffect } from 'react';

/** What zooming keys and the wheel ask for. */
export type ZoomStep = 'in' | 'out' | 'width';

const keys: Readonly<Record<string, ZoomStep>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'width' };

/** Ctrl+wheel, and `+`, `-`, `0` while the element has the focus. The wheel must not zoom the window, hence no React handler. */
export function useZoomKeys(element: RefObject<HTMLElement | null>, onStep: (step: ZoomStep) => void): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onStep(event.deltaY < 0 ? 'in' : 'out');
    };
    const onKey = (event: KeyboardEvent) => {
      const step = keys[event.key];
      if (!step || event.altKey) return;
      event.preventDefault();
      onStep(step);
    };
    target.addEventListener('wheel', onWheel, { passive: false });
    target.addEventListener('keydown', onKey);
    return () => {
      target.removeEventListener('wheel', onWheel);
      target.removeEventListener('keydown', onKey);
    };
  }, [element, onStep]);
}
