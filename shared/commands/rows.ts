import type { RowChange, TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** The change that writes a row as it is to be, over what the table has under its id. */
export function put<T extends TableName>(view: View, table: T, after: Tables[T]): RowChange {
  const before = view.get(table, after.id) ?? null;
  // Table and rows agree by the signature; the union of all tables cannot say so.
  return { table, id: after.id, before, after } as RowChange;
}

/** The changes that remove the rows of one id from the tables that have it. */
export function dropAll(view: View, tables: readonly TableName[], id: string): readonly RowChange[] {
  return tables.flatMap((table) => {
    const before = view.get(table, id);
    return before ? [{ table, id, before, after: null } as RowChange] : [];
  });
}
