import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useMemo } from 'react';
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
  const { rows, columns, selection } = props;
  const isSelectable = selection !== undefined;
  const cursor = useCursor(props, scroller);
  const handlers = useTableKeys(props, cursor);
  const width = columns.placed.reduce((sum, placed) => sum + placed.width, selection ? SELECT_WIDTH : 0);
  const barHeight = useWholeRows(scroller, width);
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin: ROW_HEIGHT,
    initialOffset: props.initialPlace?.scrollTop ?? 0,
    useFlushSync: false,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withCursorRow(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan), cursor.at.position),
  });
  const part = useMemo(() => (selection ? selectedPart(selection, rows) : null), [selection, rows]);
  const style = useMemo(
    () => tableStyle(gridTemplate(columns.placed, isSelectable), width, barHeight, isSelectable),
    [columns.placed, isSelectable, width, barHeight],
  );
  return {
    cursor: cursor.at,
    part,
    items: useSlots(virtual.getVirtualItems(), cursor.at.position),
    bodyHeight: rows.count * ROW_HEIGHT,
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

function tableStyle(template: string, width: number, barHeight: number, isSelectable: boolean): CSSProperties {
  const properties: Readonly<Record<string, string>> = {
    '--columns': template,
    '--table-width': `${width}px`,
    '--select-width': `${isSelectable ? SELECT_WIDTH : 0}px`,
    '--bar-height': `${barHeight}px`,
  };
  return properties;
}
