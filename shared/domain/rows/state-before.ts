import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** A change as an act that takes it back is given it: rows are not believed before they have been compared. */
export type GivenChange = {
  readonly table: TableName;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** The office as the changes found it: an act done again on it must make those very changes, or they are not believed. */
export function stateBefore(view: View, changes: readonly GivenChange[]): View {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  const rowsOf = (table: TableName) => {
    const rows = new Map<string, { readonly id: string }>();
    for (const row of view.all(table)) rows.set(row.id, row);
    for (const { id, before } of byTable.get(table) ?? []) {
      if (before === null) rows.delete(id);
      else rows.set(id, { ...before, id });
    }
    return rows;
  };
  const made = new Map<TableName, ReturnType<typeof rowsOf>>();
  const kept = (table: TableName) => {
    const rows = made.get(table) ?? rowsOf(table);
    made.set(table, rows);
    return rows;
  };
  return {
    // Rows of before are those that the office had: what they hold is compared with what the act makes of them.
    get: (table, id) => kept(table).get(id) as never,
    all: (table) => kept(table).values() as never,
    count: (table) => kept(table).size,
    revision: () => 0,
  };
}
