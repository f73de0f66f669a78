import { must } from '#shared/kernel/assert.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { placeKey } from '../intake/place-name.ts';
import { municipalitiesByKey, organisationsByKey } from './find-places.ts';

/** An organisation as a list names it. `newId` is what its row gets when the office has none. */
export type ImportedOrganisation = {
  readonly newId: string;
  readonly name: string;
  readonly fullName: string;
  readonly municipality: string;
  /** The id of the municipality when the office has none of that name. */
  readonly newMunicipalityId: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
};

/** What a row of the list does to the office. */
export type OrganisationFate = 'new' | 'changed' | 'same';

/** What an import of organisations would change, and what becomes of each row. */
export type OrganisationsPlan = {
  readonly fates: readonly OrganisationFate[];
  readonly changes: readonly RowChange[];
  readonly newMunicipalities: readonly string[];
};

/**
 * What the list does to the directory. An organisation of the same municipality is known by its name, its full name or a
 * spelling merged into it; what the list tells of it is written over, its blanks tell nothing.
 */
export function planOrganisations(view: View, rows: readonly ImportedOrganisation[]): OrganisationsPlan {
  const municipalities = municipalitiesByKey(view.all('municipalities'));
  const organisations = organisationsByKey(view.all('organisations'));
  const made = new Map<string, Municipality>();
  const written = new Map<string, Organisation>();
  const fates = rows.map((row): OrganisationFate => {
    const municipality = municipalityOf(row, municipalities, made);
    const keyOf = (name: string) => `${municipality.id}|${placeKey(name)}`;
    const byFullName = row.fullName === '' ? undefined : organisations.get(keyOf(row.fullName));
    const found = organisations.get(keyOf(row.name)) ?? byFullName;
    const after = found ? updated(found, row) : freshRow(row, municipality.id);
    if (found && after === found) return 'same';
    written.set(after.id, after);
    for (const name of [after.name, after.fullName ?? '']) if (name !== '') organisations.set(keyOf(name), after);
    return found ? 'changed' : 'new';
  });
  return { fates, changes: changesOf(view, made, written), newMunicipalities: [...made.values()].map(nameOf) };
}

function municipalityOf(
  row: ImportedOrganisation,
  known: Map<string, Municipality>,
  made: Map<string, Municipality>,
): Municipality {
  const key = placeKey(row.municipality);
  const found = known.get(key);
  if (found) return found;
  const fresh = { id: row.newMunicipalityId, name: row.municipality };
  known.set(key, fresh);
  made.set(fresh.id, fresh);
  return must(known.get(key), 'the municipality just made');
}

/** The row with what the list tells anew; the very same row when it tells nothing new. The name by which it is known stays. */
function updated(found: Organisation, row: ImportedOrganisation): Organisation {
  const { fullName, address, phone, email } = row;
  const told = Object.entries({ fullName, address, phone, email }).filter(
    ([field, value]) => value !== '' && Reflect.get(found, field) !== value,
  );
  return told.length === 0 ? found : { ...found, ...Object.fromEntries(told) };
}

function freshRow(row: ImportedOrganisation, municipalityId: string): Organisation {
  const { newId: id, name, fullName, address, phone, email } = row;
  const told = Object.entries({ fullName, address, phone, email }).filter(([, value]) => value !== '');
  return { id, name, municipalityId, ...Object.fromEntries(told) };
}

function changesOf(
  view: View,
  municipalities: ReadonlyMap<string, Municipality>,
  organisations: ReadonlyMap<string, Organisation>,
): readonly RowChange[] {
  return [
    ...Array.from(municipalities.values(), (after): RowChange => {
      return { table: 'municipalities', id: after.id, before: null, after };
    }),
    ...Array.from(organisations.values(), (after): RowChange => {
      return { table: 'organisations', id: after.id, before: view.get('organisations', after.id) ?? null, after };
    }),
  ];
}

function nameOf({ name }: Municipality): string {
  return name;
}
