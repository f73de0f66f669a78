import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { keysOfPlace, municipalitiesByKey } from '../../directories/find-places.ts';
import { placeKey } from '../../intake/place-name.ts';

/** Where a row's worker works: an organisation of the directory, or why it is not known which. */
export type FoundPlace = Organisation | 'unknownPlace' | 'severalPlaces' | 'noPlace';

/** Finds organisations by the words of a list: within the named municipality, or anywhere if the name stands once. */
export function placeFinder(
  view: View,
  /** The organisation of rows that name none: the user's own, or the one he has chosen. */
  offered: Organisation | null,
): (line: { readonly organisation: string; readonly municipality: string }) => FoundPlace {
  const municipalities = municipalitiesByKey(view.all('municipalities'));
  const byKey = new Map<string, Organisation[]>();
  for (const organisation of view.all('organisations')) {
    for (const key of keysOfPlace(organisation)) {
      const known = byKey.get(key);
      if (known) known.push(organisation);
      else byKey.set(key, [organisation]);
    }
  }
  return ({ organisation, municipality }) => {
    if (organisation === '') return offered ?? 'noPlace';
    const all = byKey.get(placeKey(organisation)) ?? [];
    const named = municipality === '' ? undefined : municipalities.get(placeKey(municipality));
    if (municipality !== '' && !named) return 'unknownPlace';
    const within = named ? all.filter(({ municipalityId }) => municipalityId === named.id) : all;
    const [first, second] = within;
    if (!first) return 'unknownPlace';
    return second ? 'severalPlaces' : first;
  };
}
