import type { ApplicationIndex } from './application-index.ts';
import { type OrderColumn, type OrderStep, valueIn } from './order.ts';

/** Columns by whose values a list can be grouped. */
export const groupColumns = ['municipality', 'status', 'organisation', 'period', 'claimedCategory', 'form'] as const;
export type GroupColumn = (typeof groupColumns)[number];

/** Rows that stand together: where they begin among the found positions, and how many they are. */
export type RowGroup = { readonly first: number; readonly count: number };

/** Whether a list can be grouped by the column of this name. */
export function isGroupColumn(name: string): name is GroupColumn {
  return groupColumns.some((column) => column === name);
}

/** The order in which equal values stand together: by the column, then as was asked. */
export function groupedOrder(order: readonly OrderStep[], by: GroupColumn | null): readonly OrderStep[] {
  if (by === null) return order;
  const own = order.find(({ column }) => column === by);
  return [
    own ?? { column: by satisfies OrderColumn, direction: 'ascending' },
    ...order.filter(({ column }) => column !== by),
  ];
}

/** The groups of found rows that are ordered by `groupedOrder`; one pass, whatever their number. */
export function groupsOf(index: ApplicationIndex, positions: Uint32Array, by: GroupColumn): readonly RowGroup[] {
  const groups: { first: number; count: number }[] = [];
  let last: string | number | null | undefined;
  for (let place = 0; place < positions.length; place += 1) {
    const row = index.rows[positions[place] ?? 0];
    const value = row ? valueIn(row, by) : null;
    const open = groups.at(-1);
    if (open && value === last) open.count += 1;
    else groups.push({ first: place, count: 1 });
    last = value;
  }
  return groups;
}
