import type { TableGroup, TableRows } from './table-rows.ts';

/** Rows that stand together, as the screen has found them. */
export type GroupSpan = {
  readonly key: string;
  readonly title: string;
  /** The position of its first row in the plain list. */
  readonly first: number;
  readonly count: number;
};

type Placed = GroupSpan & { readonly isOpen: boolean; readonly at: number };

/**
 * A list with headings between its rows. Nothing is made per row: a position is looked for among the groups, so that
 * 100,000 rows cost what their groups cost.
 */
export function groupedRows<Row>(
  flat: TableRows<Row>,
  spans: readonly GroupSpan[],
  folded: ReadonlySet<string>,
): TableRows<Row> {
  const groups: Placed[] = [];
  let count = 0;
  for (const span of spans) {
    const isOpen = !folded.has(span.key);
    groups.push({ ...span, isOpen, at: count });
    count += 1 + (isOpen ? span.count : 0);
  }
  const plainAt = (position: number): number => {
    const group = lastBefore(groups, position, 'at');
    return group && position > group.at && position < count ? group.first + position - group.at - 1 : -1;
  };
  return {
    count,
    flat,
    at: (position) => flat.at(plainAt(position)),
    keyAt: (position) => flat.keyAt(plainAt(position)),
    positionOf: (key) => {
      const plain = flat.positionOf(key);
      const group = plain === -1 ? undefined : lastBefore(groups, plain, 'first');
      return group?.isOpen ? group.at + 1 + plain - group.first : -1;
    },
    groupAt: (position) => {
      const group = lastBefore(groups, position, 'at');
      return group && group.at === position ? headingOf(group) : null;
    },
  };
}

function headingOf({ key, title, count, isOpen }: Placed): TableGroup {
  return { key, title, count, isOpen };
}

/** The last group that begins at the figure or before it. */
function lastBefore(groups: readonly Placed[], figure: number, by: 'at' | 'first'): Placed | undefined {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.[by] ?? 0) <= figure) low = middle + 1;
    else high = middle;
  }
  return groups[low - 1];
}
