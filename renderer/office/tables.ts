import { type RowChange, type TableName, type Tables, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** The working set: every row in memory, and a number per table that grows when it changes. */
export type MemoryTables = {
  readonly view: View;
  /** Puts rows that are stored already: at opening. */
  load<T extends TableName>(table: T, rows: Iterable<Tables[T]>): void;
  /** Writes what a command decided; touches the changed rows only. */
  apply(changes: readonly RowChange[]): void;
};

type Maps = { readonly [T in TableName]: Map<string, Tables[T]> };

/** Empty tables. */
export function createMemoryTables(): MemoryTables {
  const maps = emptyMaps();
  const revisions = new Map<TableName, number>();
  const grow = (table: TableName) => revisions.set(table, (revisions.get(table) ?? 0) + 1);
  return {
    view: {
      get: (table, id) => maps[table].get(id),
      all: (table) => maps[table].values(),
      count: (table) => maps[table].size,
      revision: (table) => revisions.get(table) ?? 0,
    },
    load(table, rows) {
      for (const row of rows) maps[table].set(row.id, row);
      grow(table);
    },
    apply(changes) {
      for (const change of changes) write(maps, change.table, change.id, change.after);
      for (const table of new Set(changes.map((change) => change.table))) grow(table);
    },
  };
}

function write<T extends TableName>(maps: Maps, table: T, id: string, row: Tables[T] | null): void {
  if (row === null) maps[table].delete(id);
  else maps[table].set(id, row);
}

/** One map per table; the only place where names and types of tables meet at run time. */
function emptyMaps(): Maps {
  return Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown as Maps;
}
