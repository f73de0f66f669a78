import { fold } from '#shared/domain/search/fold.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';

/** What the typed place of work is: known, new in a municipality, new without one, or not typed yet. */
export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly organisation: Organisation }
  | { readonly kind: 'new'; readonly name: string; readonly municipality: Municipality | string }
  | { readonly kind: 'nowhere'; readonly name: string };

/** Looks the typed place of work up; without a municipality a name that only one school has is enough. */
export function placeOf(view: View, typedName: string, typedMunicipality: string): Place {
  const name = typedName.trim();
  if (name === '') return { kind: 'none' };
  const municipality = municipalityNamed(view, typedMunicipality);
  const found = organisationsNamed(view, name).filter(
    ({ municipalityId }) => typedMunicipality.trim() === '' || municipalityId === municipality?.id,
  );
  const [organisation, another] = found;
  if (organisation && !another) return { kind: 'known', organisation };
  if (typedMunicipality.trim() === '') return { kind: 'nowhere', name };
  return { kind: 'new', name, municipality: municipality ?? typedMunicipality.trim() };
}

/** The place as the commands take it: an id, and what is to be made for it. */
export function placeArgs(place: Place, newId: () => string) {
  if (place.kind === 'known') return { organisationId: place.organisation.id };
  if (place.kind !== 'new') return null;
  const newMunicipality =
    typeof place.municipality === 'string' ? { id: newId(), name: place.municipality } : undefined;
  const municipalityId = typeof place.municipality === 'string' ? newMunicipality?.id : place.municipality.id;
  if (municipalityId === undefined) return null;
  const newOrganisation = { id: newId(), name: place.name, municipalityId };
  return { organisationId: newOrganisation.id, newOrganisation, newMunicipality };
}

/** The municipality of this name, however it is spelt. */
export function municipalityNamed(view: View, name: string): Municipality | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  for (const one of view.all('municipalities')) if (fold(one.name) === wanted) return one;
  return undefined;
}

function organisationsNamed(view: View, name: string): readonly Organisation[] {
  const wanted = fold(name);
  return [...view.all('organisations')].filter((one) => fold(one.name) === wanted);
}
