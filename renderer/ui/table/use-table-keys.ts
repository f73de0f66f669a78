import { type HTMLAttributes, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { Cursor } from './cursor.ts';
import { HEAD, moveCursor } from './cursor.ts';
import { focusControl, isInControl, isOnSelect, placeOf } from './event-place.ts';
import { type Anchor, type TableActs, tableActs } from './table-acts.ts';
import type { DataTableProps } from './table-props.ts';
import type { CursorState } from './use-cursor.ts';

/** Keys and clicks of a table. One handler for all rows: nothing is made per row. */
export function useTableKeys<Row>(props: DataTableProps<Row>, cursor: CursorState): HTMLAttributes<HTMLDivElement> {
  const anchor = useRef<Anchor | null>(null);
  const acts = tableActs(props, cursor, anchor);
  return {
    onKeyDown: (event) => {
      if (!isInControl(event) && press(event, acts, cursor)) event.preventDefault();
    },
    onClick: (event) => {
      const at = placeOf(event);
      if (at && !isInControl(event)) click(at, event, acts, cursor);
    },
    onDoubleClick: (event) => {
      const at = placeOf(event);
      if (at && !isOnSelect(event) && !isInControl(event)) acts.open(at.position);
    },
    onMouseDown: (event) => {
      if (event.shiftKey) event.preventDefault();
    },
  };
}

/** Does what the key stands for; false when it stands for nothing here. */
function press(event: KeyboardEvent, acts: TableActs, cursor: CursorState): boolean {
  if (isCellFilter(event)) return acts.filterBy(cursor.at);
  const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (event.altKey) {
    if (!isArrow || cursor.at.position !== HEAD) return false;
    acts.arrange(cursor.at.column, event.key === 'ArrowLeft' ? -1 : 1, event.shiftKey);
    return true;
  }
  if (isArrow && !event.ctrlKey && acts.fold(cursor.at.position, event.key === 'ArrowRight')) return true;
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyA' ? acts.selectAll() : move(event, acts, cursor);
  switch (event.key) {
    case ' ':
      if (cursor.at.position === HEAD) acts.activate(cursor.at, event.shiftKey);
      else if (!acts.fold(cursor.at.position, null)) acts.toggle(cursor.at.position);
      return true;
    case 'Enter':
      acts.activate(cursor.at, event.shiftKey);
      return true;
    case 'F2':
      return focusControl(event) || acts.edit(cursor.at);
    case 'Escape':
      return acts.clear();
    default:
      return move(event, acts, cursor);
  }
}

/** Ctrl+Alt+F, as in 1С. */
function isCellFilter(event: KeyboardEvent): boolean {
  return event.code === 'KeyF' && (event.ctrlKey || event.metaKey) && event.altKey;
}

function move(event: KeyboardEvent, acts: TableActs, cursor: CursorState): boolean {
  const next = moveCursor(cursor.at, { key: event.key, isCtrl: event.ctrlKey || event.metaKey }, cursor.room());
  if (!next) return false;
  if (!event.shiftKey) acts.forgetAnchor();
  else if (next.position !== cursor.at.position) acts.extendTo(next.position);
  cursor.goTo(next);
  return true;
}

function click(at: Cursor, event: MouseEvent, acts: TableActs, cursor: CursorState): void {
  if (at.position === HEAD || acts.isGroup(at.position)) acts.activate(at, event.shiftKey);
  else if (event.shiftKey) acts.extendTo(at.position);
  else if (isOnSelect(event) || event.ctrlKey || event.metaKey) acts.toggle(at.position);
  else acts.forgetAnchor();
  cursor.goTo(at);
}
