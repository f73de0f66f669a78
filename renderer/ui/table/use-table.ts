import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useEffect, useMemo } from 'react';
import { gridTemplate } from './grid-template.ts';
import { selectedPart } from './selection.ts';
import { ROW_HEIGHT, SELECT_WIDTH } from './sizes.ts';
import type { DataTableProps } from './table-props.ts';
import type { TableState } from './table-state.ts';
import { useCursor } from './use-cursor.ts';
import { useSlots } from './use-slots.ts';
import { useTableKeys } from './use-table-keys.ts';
import { useWholeRows } from './use-whole-rows.ts';

/** Everything of a table that is not drawing. */
export function useTable<Row>(props: DataTableProps<Row>, scroller: RefObject<HTMLDivElement | null>): TableState {
  const { rows, columns, selection, rowHeight = ROW_HEIGHT } = props;
  const isSelectable = selection !== undefined;
  const cursor = useCursor(props, scroller);
  const handlers = useTableKeys(props, cursor);
  const width = columns.placed.reduce((sum, placed) => sum + placed.width, selection ? SELECT_WIDTH : 0);
  const barHeight = useWholeRows(scroller, width, rowHeight);
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: rowHeight,
    initialOffset: props.initialPlace?.scrollTop ?? 0,
    useFlushSync: false,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withCursorRow(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan), cursor.at.position),
  });
  const part = useMemo(() => (selection ? selectedPart(selection, rows) : null), [selection, rows]);
  const style = useMemo(
    () => tableStyle(gridTemplate(columns.placed, isSelectable), { width, barHeight, isSelectable, rowHeight }),
    [columns.placed, isSelectable, width, barHeight, rowHeight],
  );
  useEffect(() => {
    if (rowHeight > 0) virtual.measure();
  }, [virtual, rowHeight]);
  return {
    cursor: cursor.at,
    part,
    items: useSlots(virtual.getVirtualItems(), cursor.at.position, rowHeight),
    bodyHeight: rows.count * rowHeight,
    style,
    handlers,
  };
}

/** The row of the cursor stays in the page wherever the list is scrolled, so that the focus is never lost. */
function withCursorRow(first: number, last: number, cursor: number): number[] {
  const range = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (cursor < 0) return range;
  if (cursor < first) return [cursor, ...range];
  return cursor > last ? [...range, cursor] : range;
}

type Sizes = {
  readonly width: number;
  readonly barHeight: number;
  readonly isSelectable: boolean;
  readonly rowHeight: number;
};

function tableStyle(template: string, { width, barHeight, isSelectable, rowHeight }: Sizes): CSSProperties {
  const properties: Readonly<Record<string, string>> = {
    '--columns': template,
    '--table-width': `${width}px`,
    '--select-width': `${isSelectable ? SELECT_WIDTH : 0}px`,
    '--bar-height': `${barHeight}px`,
    '--row-compact': `${rowHeight}px`,
  };
  return properties;
}
