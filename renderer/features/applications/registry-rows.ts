import type { ApplicationIndex, SearchRow } from '#shared/domain/search/application-index.ts';
import { type GroupColumn, groupsOf } from '#shared/domain/search/groups.ts';
import { valueIn } from '#shared/domain/search/order.ts';
import { groupedRows } from '../../ui/table/grouped-rows.ts';
import { rowsOfPositions, type TableRows } from '../../ui/table/table-rows.ts';
import type { ColumnsState } from '../../ui/table/use-column-layout.ts';

const placesByIndex = new WeakMap<ApplicationIndex, ReadonlyMap<string, number>>();

/** The rows that were found, as the table takes them. */
export function registryRows(index: ApplicationIndex, positions: Uint32Array): TableRows<SearchRow> {
  return rowsOfPositions(
    index.rows,
    positions,
    (row) => row.application.id,
    (id) => placesOf(index).get(id),
  );
}

type Grouping = {
  readonly index: ApplicationIndex;
  readonly positions: Uint32Array;
  readonly flat: TableRows<SearchRow>;
  readonly groupBy: GroupColumn;
  readonly columns: ColumnsState<SearchRow>;
  readonly folded: ReadonlySet<string>;
};

/** The rows that were found, under a heading for each value of the column by which they are grouped. */
export function inGroups({ index, positions, flat, groupBy, columns, folded }: Grouping): TableRows<SearchRow> {
  const column = columns.all.find(({ id }) => id === groupBy);
  const spans = groupsOf(index, positions, groupBy).map(({ first, count }) => {
    const row = flat.at(first);
    const title = row && column ? (column.hint ?? column.text)(row) : '';
    return { key: groupKey(row, groupBy), title, first, count };
  });
  return groupedRows(flat, spans, folded);
}

/** Keys of all groups of the found rows: to fold them at once. */
export function groupKeys(index: ApplicationIndex, positions: Uint32Array, groupBy: GroupColumn): readonly string[] {
  return groupsOf(index, positions, groupBy).map(({ first }) => groupKey(index.rows[positions[first] ?? 0], groupBy));
}

function groupKey(row: SearchRow | undefined, groupBy: GroupColumn): string {
  return `${groupBy}:${row ? String(valueIn(row, groupBy)) : ''}`;
}

/** Made only when a row has to be looked for, and once per state of the office. */
function placesOf(index: ApplicationIndex): ReadonlyMap<string, number> {
  const known = placesByIndex.get(index);
  if (known) return known;
  const made = new Map(index.rows.map(({ application }, place) => [application.id, place]));
  placesByIndex.set(index, made);
  return made;
}
