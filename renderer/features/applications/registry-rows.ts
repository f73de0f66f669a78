import type { ApplicationIndex, SearchRow } from '#shared/domain/search/application-index.ts';
import { rowsOfPositions, type TableRows } from '../../ui/table/table-rows.ts';

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

/** Made only when a row has to be looked for, and once per state of the office. */
function placesOf(index: ApplicationIndex): ReadonlyMap<string, number> {
  const known = placesByIndex.get(index);
  if (known) return known;
  const made = new Map(index.rows.map(({ application }, place) => [application.id, place]));
  placesByIndex.set(index, made);
  return made;
}
