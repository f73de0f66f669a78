import { type RefObject, useEffect, useMemo, useState } from 'react';
import { fitColumns } from './column-layout.ts';
import { SELECT_WIDTH } from './sizes.ts';
import type { ColumnsState } from './use-column-layout.ts';

/** Room for the vertical scroll bar, in pixels. */
const BAR = 10;

/** The columns without those that have no room in the window as it is. */
export function useFittingColumns<Row>(
  columns: ColumnsState<Row>,
  frame: RefObject<HTMLDivElement | null>,
  isSelectable: boolean,
): ColumnsState<Row> {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return useMemo(() => {
    const own = room - BAR - (isSelectable ? SELECT_WIDTH : 0);
    const placed = fitColumns(columns.placed, columns.layout, own);
    return placed === columns.placed ? columns : { ...columns, placed };
  }, [columns, room, isSelectable]);
}
