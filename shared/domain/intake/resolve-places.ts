import { must } from '#shared/kernel/assert.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { municipalitiesByKey, organisationsByKey } from '../directories/find-places.ts';
import type { NamedPlaces } from './import-plan.ts';
import { placeKey } from './place-name.ts';

/** Finds places of the office for places that an import names, and notes those that have to be made. */
export interface ResolvedPlaces {
  /** The office's ids of an imported place; what the office lacks is made when it is first asked for. */
  idsOf(place: { readonly municipalityId: string; readonly organisationId: string }): PlaceIds;
  /** Rows of the places made so far. */
  made(): readonly RowChange[];
}

/** Where somebody works. */
export type PlaceIds = { readonly municipalityId: string; readonly organisationId: string };

/** Places are the same when their names, or spellings merged into them, agree by `placeKey`; organisations within their municipality. */
export function resolvePlaces(view: View, named: NamedPlaces): ResolvedPlaces {
  const municipalities = municipalitiesByKey(view.all('municipalities'));
  const organisations = organisationsByKey(view.all('organisations'));
  const municipalityById = new Map(named.municipalities.map((row) => [row.id, row]));
  const organisationById = new Map(named.organisations.map((row) => [row.id, row]));
  const made: RowChange[] = [];
  const known = new Map<string, PlaceIds>();

  const municipalityIdOf = (id: string): string => {
    const row = must(municipalityById.get(id), 'the named municipality');
    const key = placeKey(row.name);
    const found = municipalities.get(key);
    if (found) return found.id;
    municipalities.set(key, row);
    made.push({ table: 'municipalities', id: row.id, before: null, after: row });
    return row.id;
  };
  const organisationIdOf = (id: string, municipalityId: string): string => {
    const row = { ...must(organisationById.get(id), 'the named organisation'), municipalityId };
    const key = `${municipalityId}|${placeKey(row.name)}`;
    const found = organisations.get(key);
    if (found) return found.id;
    organisations.set(key, row);
    made.push({ table: 'organisations', id: row.id, before: null, after: row });
    return row.id;
  };
  return {
    idsOf(place) {
      const key = `${place.municipalityId}|${place.organisationId}`;
      const before = known.get(key);
      if (before) return before;
      const municipalityId = municipalityIdOf(place.municipalityId);
      const ids = { municipalityId, organisationId: organisationIdOf(place.organisationId, municipalityId) };
      known.set(key, ids);
      return ids;
    },
    made: () => made,
  };
}

/** Whether every place that the rows point to is named by the import. */
export function areAllNamed(named: NamedPlaces, rows: readonly PlaceIds[]): boolean {
  const municipalities = new Set(named.municipalities.map((row) => row.id));
  const organisations = new Set(named.organisations.map((row) => row.id));
  return rows.every((row) => municipalities.has(row.municipalityId) && organisations.has(row.organisationId));
}
