import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';

/** A place of work as it is chosen from a list. */
export type OrganisationPlace = {
  readonly id: string;
  readonly name: string;
  /** Empty where the organisation's municipality is not known here. */
  readonly municipality: string;
  /** «МАОУ СОШ № 1 (г. Томск)»: two municipalities may have schools of one name. */
  readonly label: string;
};

/** Organisations that may be chosen, by name and then by municipality. */
export function organisationPlaces(
  view: View,
  isOffered: (organisation: Organisation) => boolean,
): readonly OrganisationPlace[] {
  const places: OrganisationPlace[] = [];
  for (const one of view.all('organisations')) {
    if (isOffered(one)) places.push(organisationPlace(view, one));
  }
  return places.sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true }));
}

/** The same as options of a list. */
export function organisationOptions(
  view: View,
  isOffered: (organisation: Organisation) => boolean,
): readonly { readonly value: string; readonly label: string }[] {
  return organisationPlaces(view, isOffered).map(({ id, label }) => ({ value: id, label }));
}

function organisationPlace(view: View, { id, name, municipalityId }: Organisation): OrganisationPlace {
  const municipality = view.get('municipalities', municipalityId)?.name ?? '';
  return { id, name, municipality, label: municipality === '' ? name : `${name} (${municipality})` };
}
