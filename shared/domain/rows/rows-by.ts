import type { TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

type Groups = { readonly revision: number; readonly rows: ReadonlyMap<string, readonly { readonly id: string }[]> };

const kept = new WeakMap<View, Map<string, Groups>>();

/**
 * Rows of a table whose field has the value, in the table's order. Grouped once per state of the table, so that bulk
 * work does not look through all rows for each one.
 */
export function rowsBy<T extends TableName>(
  view: View,
  table: T,
  field: keyof Tables[T] & string,
  value: string,
): readonly Tables[T][] {
  const rows = groupsOf(view, table, field).rows.get(value) ?? [];
  // The groups are of this very table: nothing else is put under its name.
  return rows as readonly Tables[T][];
}

function groupsOf<T extends TableName>(view: View, table: T, field: keyof Tables[T] & string): Groups {
  const revision = view.revision(table);
  const name = `${table}.${field}`;
  const ofView = kept.get(view) ?? new Map<string, Groups>();
  kept.set(view, ofView);
  const known = ofView.get(name);
  if (known?.revision === revision) return known;
  const rows = new Map<string, Tables[T][]>();
  for (const row of view.all(table)) {
    const key = String(row[field]);
    const group = rows.get(key);
    if (group) group.push(row);
    else rows.set(key, [row]);
  }
  const groups: Groups = { revision, rows };
  ofView.set(name, groups);
  return groups;
}
