import { withMoved, withWidth } from './column-layout.ts';
import type { Cursor } from './cursor.ts';
import { HEAD } from './cursor.ts';
import { emptySelection, type Selection, selectedPart, toggled, withAll, withoutAll, withRange } from './selection.ts';
import type { DataTableProps } from './table-props.ts';
import { nextSort } from './table-sort.ts';
import type { CursorState } from './use-cursor.ts';

/** A range grows from its anchor over what was selected before it. */
export type Anchor = { readonly position: number; readonly base: Selection };

/** How far a column goes at one press of Alt with an arrow, in pixels. */
const WIDTH_STEP = 16;

/** What can be done in a table, by key or by pointer. */
export type TableActs = ReturnType<typeof tableActs>;

/** The acts of a table as it is now. */
export function tableActs<Row>(props: DataTableProps<Row>, cursor: CursorState, anchor: { current: Anchor | null }) {
  const { rows, selection, onOpen, onGroup, onCellFilter, cellEdit } = props;
  const selecting = selectionActs(props, cursor, anchor);
  const columns = columnActs(props);
  const open = (position: number) => {
    const row = rows.at(position);
    if (row !== undefined) onOpen?.(row);
  };
  /** Folds or unfolds the heading at a position; false when a row stands there. */
  const fold = (position: number, isOpen: boolean | null): boolean => {
    const group = rows.groupAt?.(position);
    if (!group) return false;
    const next = isOpen ?? !group.isOpen;
    if (next !== group.isOpen) onGroup?.(group.key, next);
    return true;
  };
  /** «Отбор по значению» of the cell at a place; false where there is none. */
  const filterBy = ({ position, column }: Cursor): boolean => {
    const row = rows.at(position);
    const columnId = columns.idAt(column);
    if (row === undefined || columnId === null || !onCellFilter) return false;
    onCellFilter(row, columnId);
    return true;
  };
  /** F2 on the cell at a place; false where nothing is changed from the list. */
  const edit = ({ position, column }: Cursor): boolean => {
    const row = rows.at(position);
    const columnId = columns.idAt(column);
    if (row === undefined || columnId === null || !cellEdit?.columns.has(columnId)) return false;
    cellEdit.edit(row, columnId);
    return true;
  };
  /** What Enter does, and Space in the head: opens a row; in the head sorts or selects everything. */
  const activate = ({ position, column }: Cursor, isAdded: boolean) => {
    const isSelect = selection !== undefined && column === 0;
    if (fold(position, null)) return;
    if (position !== HEAD) open(position);
    else if (isSelect) selecting.toggleAll();
    else columns.sortBy(column, isAdded);
  };
  const isGroup = (position: number) => (rows.groupAt?.(position) ?? null) !== null;
  return { ...selecting, ...columns, open, fold, isGroup, filterBy, edit, activate };
}

function selectionActs<Row>(
  { rows, selection, onSelection }: DataTableProps<Row>,
  cursor: CursorState,
  anchor: { current: Anchor | null },
) {
  return {
    toggle: (position: number) => {
      if (!selection || rows.keyAt(position) === '') return;
      const next = toggled(selection, rows.keyAt(position));
      anchor.current = { position, base: next };
      onSelection?.(next);
    },
    extendTo: (position: number) => {
      if (!selection || position === HEAD) return;
      anchor.current ??= { position: Math.max(0, cursor.at.position), base: selection };
      onSelection?.(withRange(anchor.current.base, rows, anchor.current.position, position));
    },
    toggleAll: () => {
      if (!selection) return;
      const isAll = selectedPart(selection, rows) === 'all';
      onSelection?.(isAll ? withoutAll(selection, rows) : withAll(selection, rows));
    },
    selectAll: (): boolean => {
      if (!selection) return false;
      onSelection?.(withAll(selection, rows));
      return true;
    },
    clear: (): boolean => {
      if (!selection || selection.size === 0) return false;
      anchor.current = null;
      onSelection?.(emptySelection);
      return true;
    },
    forgetAnchor: () => {
      anchor.current = null;
    },
  };
}

function columnActs<Row>({ columns, selection, sort = [], onSort }: DataTableProps<Row>) {
  const placedAt = (column: number) => columns.placed[column - (selection ? 1 : 0)];
  return {
    idAt: (column: number) => placedAt(column)?.column.id ?? null,
    sortBy: (column: number, isAdded: boolean) => {
      const pressed = placedAt(column)?.column;
      if (pressed?.isSortable) onSort?.(nextSort(sort, pressed.id, isAdded));
    },
    /** Makes a column narrower or wider, or moves it. */
    arrange: (column: number, step: -1 | 1, isMoving: boolean) => {
      const placed = placedAt(column);
      if (!placed) return;
      const { layout, all, onLayout } = columns;
      if (!isMoving) return onLayout(withWidth(layout, placed.column.id, placed.width + step * WIDTH_STEP));
      const ids = all.filter((c) => !c.isPinned).map(({ id }) => id);
      onLayout(withMoved(layout, ids, placed.column.id, step));
    },
  };
}
