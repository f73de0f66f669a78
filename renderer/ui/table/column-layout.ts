import type { PlacedColumn, TableColumn } from './table-column.ts';

/** What a user has made of the columns of a table: ids and widths only. Columns that it does not name are new. */
export type ColumnLayout = {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
};

/** Nothing changed by the user. */
export const plainLayout: ColumnLayout = { order: [], hidden: [], shown: [], widths: {} };

/** Narrower than this a column cannot be told. */
export const MIN_WIDTH = 44;
const MAX_WIDTH = 800;

/** All columns in the user's order; pinned ones first, new ones where the program has them. */
export function orderedColumns<Row>(
  columns: readonly TableColumn<Row>[],
  layout: ColumnLayout,
): readonly TableColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const placed = layout.order.flatMap((id) => byId.get(id) ?? []);
  const all = [...placed];
  for (const [i, column] of columns.entries()) {
    if (placed.includes(column)) continue;
    const before = columns[i - 1];
    all.splice(before ? all.indexOf(before) + 1 : 0, 0, column);
  }
  return [...all.filter((column) => column.isPinned), ...all.filter((column) => !column.isPinned)];
}

/** The columns that are shown, in order, with their widths. */
export function placeColumns<Row>(
  columns: readonly TableColumn<Row>[],
  layout: ColumnLayout,
): readonly PlacedColumn<Row>[] {
  let left = 0;
  return orderedColumns(columns, layout)
    .filter((column) => isShown(column, layout))
    .map((column) => {
      const ownWidth = layout.widths[column.id];
      const width = ownWidth ?? column.width;
      const pinLeft = column.isPinned ? left : null;
      left += width;
      return { column, width, isResized: ownWidth !== undefined, pinLeft };
    });
}

/** The columns that fit into so many pixels: the least needed leave first, what the user has shown himself stays. */
export function fitColumns<Row>(
  placed: readonly PlacedColumn<Row>[],
  layout: ColumnLayout,
  room: number,
): readonly PlacedColumn<Row>[] {
  const yielding = placed
    .filter(({ column }) => column.yields !== undefined && !layout.shown.includes(column.id))
    .sort((a, b) => (b.column.yields ?? 0) - (a.column.yields ?? 0));
  let excess = placed.reduce((sum, { width }) => sum + width, 0) - room;
  const left = new Set<PlacedColumn<Row>>();
  for (const column of yielding) {
    if (excess <= 0) break;
    left.add(column);
    excess -= column.width;
  }
  return left.size === 0 ? placed : placed.filter((column) => !left.has(column));
}

/** Whether the column is shown. */
export function isShown<Row>(column: TableColumn<Row>, layout: ColumnLayout): boolean {
  if (column.isPinned) return true;
  return column.isHiddenAtFirst ? layout.shown.includes(column.id) : !layout.hidden.includes(column.id);
}

/** The layout with the column shown or hidden. */
export function withShown(layout: ColumnLayout, columnId: string, isNowShown: boolean): ColumnLayout {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== columnId);
  return isNowShown
    ? { ...layout, hidden: without(layout.hidden), shown: [...without(layout.shown), columnId] }
    : { ...layout, shown: without(layout.shown), hidden: [...without(layout.hidden), columnId] };
}

/** The layout with the column as wide as this, within reason. */
export function withWidth(layout: ColumnLayout, columnId: string, width: number): ColumnLayout {
  const sane = Math.round(Math.max(MIN_WIDTH, Math.min(width, MAX_WIDTH)));
  return { ...layout, widths: { ...layout.widths, [columnId]: sane } };
}

/** The layout with the column one place earlier (-1) or later (1) among those of `ids`, which is their present order. */
export function withMoved(layout: ColumnLayout, ids: readonly string[], columnId: string, step: -1 | 1): ColumnLayout {
  const from = ids.indexOf(columnId);
  const to = from + step;
  if (from === -1 || to < 0 || to >= ids.length) return layout;
  const order = ids.filter((id) => id !== columnId);
  order.splice(to, 0, columnId);
  return { ...layout, order };
}

/** Reads a remembered layout; what cannot be read is as if nothing had been changed. */
export function readLayout(stored: unknown): ColumnLayout {
  if (typeof stored !== 'object' || stored === null) return plainLayout;
  const at = (name: string): unknown => Object.entries(stored).find(([key]) => key === name)?.[1];
  return {
    order: idsOf(at('order')),
    hidden: idsOf(at('hidden')),
    shown: idsOf(at('shown')),
    widths: widthsOf(at('widths')),
  };
}

function idsOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

function widthsOf(stored: unknown): Readonly<Record<string, number>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, width]) => typeof width === 'number' && width >= MIN_WIDTH),
  );
}
