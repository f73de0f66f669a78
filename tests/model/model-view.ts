import type { RowChange, TableName, Tables } from '#shared/records/tables.ts';
import { tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** An office in memory that hundreds of thousands of commands pass through: maps, and a revision for each table. */
export type ModelView = View & {
  apply(changes: readonly RowChange[]): void;
  rows<T extends TableName>(table: T): readonly Tables[T][];
};

/** A view that begins with the rows. */
export function modelView(rows: { readonly [T in TableName]?: readonly Tables[T][] }): ModelView {
  const maps = new Map<TableName, Map<string, { readonly id: string }>>();
  const revisions = new Map<TableName, number>();
  for (const table of tableNames) maps.set(table, new Map((rows[table] ?? []).map((row) => [row.id, row])));
  const of = <T extends TableName>(table: T) => maps.get(table) as Map<string, Tables[T]>;
  return {
    get: (table, id) => of(table).get(id),
    all: (table) => of(table).values(),
    count: (table) => of(table).size,
    revision: (table) => revisions.get(table) ?? 0,
    rows: (table) => [...of(table).values()],
    apply(changes) {
      for (const { table, id, after } of changes) {
        revisions.set(table, (revisions.get(table) ?? 0) + 1);
        if (after === null) maps.get(table)?.delete(id);
        else maps.get(table)?.set(id, after);
      }
    },
  };
}
