import { type TableName, tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { type PlaceTable, pointedIds } from './pointers.ts';

/** What of the office points to a place: how many rows of each kind. */
export type PlaceUses = {
  readonly applications: number;
  readonly experts: number;
  readonly employees: number;
  readonly users: number;
  /** Organisations of a municipality. */
  readonly organisations: number;
  /** Rows of other tables: members of the commission, schedules, saved views. */
  readonly other: number;
  readonly all: number;
};

/** Nothing points to the place. */
export const noUses: PlaceUses = {
  applications: 0,
  experts: 0,
  employees: 0,
  users: 0,
  organisations: 0,
  other: 0,
  all: 0,
};

type Uses = ReadonlyMap<string, PlaceUses>;
type UseKind = Exclude<keyof PlaceUses, 'all'>;
type Kept = { readonly revision: number; readonly uses: Uses };

const kept = new WeakMap<View, Map<PlaceTable, Kept>>();

/** How often each place of the directory is used, by id; counted once per state of the office. */
export function placeUses(view: View, table: PlaceTable): Uses {
  const revision = tableNames.reduce((sum, name) => sum + view.revision(name), 0);
  const ofView = kept.get(view) ?? new Map<PlaceTable, Kept>();
  kept.set(view, ofView);
  const known = ofView.get(table);
  if (known?.revision === revision) return known.uses;
  const uses = countUses(view, table);
  ofView.set(table, { revision, uses });
  return uses;
}

function countUses(view: View, table: PlaceTable): Uses {
  const uses = new Map<string, Record<keyof PlaceUses, number>>();
  const note = (id: string, kind: UseKind) => {
    const found = uses.get(id) ?? { ...noUses };
    found[kind] += 1;
    found.all += 1;
    uses.set(id, found);
  };
  for (const name of tableNames) {
    const kind = kindOf(name);
    for (const row of view.all(name)) for (const id of idsOf(name, row, table)) note(id, kind);
  }
  if (table === 'municipalities') noteUsers(view, note);
  return uses;
}

/** Long tables point to one place by one field; the rest is looked through. */
function idsOf(name: TableName, row: object, table: PlaceTable): readonly string[] {
  if (name !== 'applications' && name !== 'experts') return [...new Set(pointedIds(row, table))];
  const id: unknown = Reflect.get(row, table === 'organisations' ? 'organisationId' : 'municipalityId');
  return typeof id === 'string' ? [id] : [];
}

/** Users name their municipality by its words (trap 12). */
function noteUsers(view: View, note: (id: string, kind: UseKind) => void): void {
  const byName = new Map(Array.from(view.all('municipalities'), ({ id, name }) => [name, id]));
  for (const { municipality } of view.all('users')) {
    const id = byName.get(municipality);
    if (id !== undefined) note(id, 'users');
  }
}

function kindOf(table: TableName): UseKind {
  switch (table) {
    case 'applications':
    case 'experts':
    case 'employees':
    case 'users':
    case 'organisations':
      return table;
    default:
      return 'other';
  }
}
