import type { Municipality, Organisation } from '#shared/records/place.ts';
import { placeKey } from '../intake/place-name.ts';

/** Keys by which a place is found: its name, its full name and the spellings merged into it. */
export function keysOfPlace(place: Municipality | Organisation): readonly string[] {
  const fullName = 'fullName' in place ? (place.fullName ?? '') : '';
  const names = [place.name, fullName, ...(place.otherNames ?? [])];
  return [...new Set(names.map(placeKey))].filter((key) => key !== '');
}

/** Municipalities by every spelling of theirs; the name of one goes before the merged spelling of another. */
export function municipalitiesByKey(rows: Iterable<Municipality>): Map<string, Municipality> {
  return byKeys(rows, () => '');
}

/** Organisations by `municipalityId|spelling`. */
export function organisationsByKey(rows: Iterable<Organisation>): Map<string, Organisation> {
  return byKeys(rows, ({ municipalityId }) => `${municipalityId}|`);
}

function byKeys<P extends Municipality | Organisation>(
  rows: Iterable<P>,
  within: (place: P) => string,
): Map<string, P> {
  const found = new Map<string, P>();
  const merged: [string, P][] = [];
  for (const row of rows) {
    const [own, ...others] = keysOfPlace(row);
    if (own !== undefined) found.set(within(row) + own, row);
    for (const key of others) merged.push([within(row) + key, row]);
  }
  for (const [key, row] of merged) if (!found.has(key)) found.set(key, row);
  return found;
}
