import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Cursor, CursorRoom } from './cursor.ts';
import { HEAD, place } from './cursor.ts';
import { ROW_HEIGHT } from './sizes.ts';
import type { DataTableProps } from './table-props.ts';

/** The cursor of a table, and how it is moved. */
export type CursorState = {
  readonly at: Cursor;
  readonly room: () => CursorRoom;
  /** Goes to a place: scrolls it into view and focuses its cell. */
  readonly goTo: (next: Cursor) => void;
};

/** The cursor with its row and with what the list was asked when it came there. */
type Kept = Cursor & { readonly key: string; readonly asked: string | undefined };

/** Keeps the cursor on its row while the list changes around it, and the focus in its cell. */
export function useCursor<Row>(props: DataTableProps<Row>, scroller: RefObject<HTMLDivElement | null>): CursorState {
  const { rows, columns, selection, onPlace, resetKey, rowHeight = ROW_HEIGHT } = props;
  const columnCount = columns.placed.length + (selection ? 1 : 0);
  const [kept, setKept] = useState<Kept>(() => startOf(props));
  // Asked anew: the cursor begins at the first row, in the same drawing and not in one after it.
  if (kept.asked !== resetKey) setKept({ position: 0, column: kept.column, key: rows.keyAt(0), asked: resetKey });
  const room = useCallback(
    () => ({ rows: rows.count, columns: columnCount, rowsOnPage: rowsOnPage(scroller.current, rowHeight) }),
    [rows, columnCount, scroller, rowHeight],
  );
  const at = followed(kept, props, room());
  const wantsFocus = useRef(false);
  const goTo = useCallback(
    (next: Cursor) => {
      wantsFocus.current = true;
      scrollTo(scroller.current, next.position, rowHeight);
      setKept({ ...next, key: rows.keyAt(next.position), asked: resetKey });
      onPlace?.({ key: rows.keyAt(next.position), scrollTop: scroller.current?.scrollTop ?? 0 });
    },
    [rows, scroller, onPlace, rowHeight, resetKey],
  );
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = cellAt(scroller.current, at);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useReset(resetKey, scroller);
  usePlaceReport(props, scroller, at);
  return { at, room, goTo };
}

function startOf<Row>({ rows, selection, initialPlace, resetKey }: DataTableProps<Row>): Kept {
  const found = initialPlace?.key ? rows.positionOf(initialPlace.key) : -1;
  const position = Math.max(0, found);
  return { position, column: selection ? 1 : 0, key: rows.keyAt(position), asked: resetKey };
}

/** Where the cursor's row stands now; when it has left the list, the cursor stays at its place. */
function followed<Row>(kept: Kept, { rows }: DataTableProps<Row>, room: CursorRoom): Cursor {
  if (kept.position === HEAD) return place(HEAD, kept.column, room);
  if (rows.keyAt(kept.position) === kept.key) return place(kept.position, kept.column, room);
  const moved = rows.positionOf(kept.key);
  return place(moved === -1 ? kept.position : moved, kept.column, room);
}

/** Starts the list from its top when what it shows was asked anew; one that stands there is not measured. */
function useReset(resetKey: string | undefined, scroller: RefObject<HTMLDivElement | null>): void {
  const last = useRef(resetKey);
  const isScrolled = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    const note = () => {
      isScrolled.current = true;
    };
    element?.addEventListener('scroll', note, { passive: true });
    return () => element?.removeEventListener('scroll', note);
  }, [scroller]);
  useEffect(() => {
    if (last.current === resetKey) return;
    last.current = resetKey;
    if (!isScrolled.current || !scroller.current) return;
    isScrolled.current = false;
    scroller.current.scrollTop = 0;
  });
}

function usePlaceReport<Row>(
  { rows, onPlace }: DataTableProps<Row>,
  scroller: RefObject<HTMLDivElement | null>,
  at: Cursor,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !onPlace) return;
    const report = () => onPlace({ key: rows.keyAt(at.position), scrollTop: element.scrollTop });
    element.addEventListener('scrollend', report);
    return () => element.removeEventListener('scrollend', report);
  }, [scroller, rows, at.position, onPlace]);
}

function rowsOnPage(scroller: HTMLDivElement | null, rowHeight: number): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 1);
}

function scrollTo(scroller: HTMLDivElement | null, position: number, rowHeight: number): void {
  if (!scroller || position === HEAD) return;
  const top = position * rowHeight;
  const lowest = top + rowHeight * 2 - scroller.clientHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (lowest > scroller.scrollTop) scroller.scrollTop = Math.ceil(lowest / rowHeight) * rowHeight;
}

function cellAt(scroller: HTMLDivElement | null, { position, column }: Cursor): HTMLElement | null {
  return scroller?.querySelector(`[data-position="${position}"] > [data-column="${column}"]`) ?? null;
}
