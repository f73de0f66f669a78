import { type RefObject, useEffect, useState } from 'react';

/**
 * Keeps rows whole: a list that has come to rest between two rows goes on to the nearer one. Returns the height of
 * the horizontal scroll bar, by which the list is made a whole number of rows high.
 */
export function useWholeRows(
  scroller: RefObject<HTMLDivElement | null>,
  tableWidth: number,
  rowHeight: number,
): number {
  const [barHeight, setBarHeight] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setBarHeight(tableWidth > element.clientWidth ? barOf(element) : 0);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller, tableWidth]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const settle = () => {
      const whole = Math.round(element.scrollTop / rowHeight) * rowHeight;
      if (Math.abs(whole - element.scrollTop) > 1) element.scrollTop = whole;
    };
    element.addEventListener('scrollend', settle);
    return () => element.removeEventListener('scrollend', settle);
  }, [scroller, rowHeight]);
  return barHeight;
}

/** As high as the vertical bar is wide: the horizontal one may not be drawn yet. */
function barOf(element: HTMLElement): number {
  return Math.max(element.offsetHeight - element.clientHeight, element.offsetWidth - element.clientWidth);
}
