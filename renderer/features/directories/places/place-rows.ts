import { noUses, type PlaceUses, placeUses } from '#shared/domain/directories/place-uses.ts';
import { isPseudoMunicipality } from '#shared/domain/directories/regional-institutions.ts';
import { fold } from '#shared/domain/search/fold.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';

/** A place of work with what the list shows beside it. */
export type OrganisationRow = {
  readonly place: Organisation;
  readonly municipality: string;
  readonly uses: PlaceUses;
  readonly haystack: string;
};

/** A municipality with what the list shows beside it. */
export type MunicipalityRow = {
  readonly place: Municipality;
  readonly isPseudo: boolean;
  readonly uses: PlaceUses;
  readonly haystack: string;
};

/** All organisations in the order of their municipalities and names. */
export function organisationRows(view: View): readonly OrganisationRow[] {
  const uses = placeUses(view, 'organisations');
  const rows = Array.from(view.all('organisations'), (place): OrganisationRow => {
    const municipality = view.get('municipalities', place.municipalityId)?.name ?? '';
    const { name, fullName, address, phone, email, otherNames } = place;
    const words = [name, fullName, municipality, address, phone, email, ...(otherNames ?? [])];
    return { place, municipality, uses: uses.get(place.id) ?? noUses, haystack: fold(words.join(' ')) };
  });
  return rows.sort(
    (a, b) => order.compare(a.municipality, b.municipality) || order.compare(a.place.name, b.place.name),
  );
}

/** All municipalities by name. */
export function municipalityRows(view: View): readonly MunicipalityRow[] {
  const uses = placeUses(view, 'municipalities');
  const rows = Array.from(view.all('municipalities'), (place): MunicipalityRow => {
    const haystack = fold([place.name, ...(place.otherNames ?? [])].join(' '));
    return { place, isPseudo: isPseudoMunicipality(place.name), uses: uses.get(place.id) ?? noUses, haystack };
  });
  return rows.sort((a, b) => order.compare(a.place.name, b.place.name));
}

/** Rows that hold every typed word; closed ones only when they are asked for. */
export function matchingRows<R extends { readonly haystack: string; readonly place: { readonly isClosed?: boolean } }>(
  rows: readonly R[],
  typed: string,
  withClosed: boolean,
): readonly R[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    ({ haystack, place }) => (withClosed || !place.isClosed) && words.every((word) => haystack.includes(word)),
  );
}

/** Numbers in names by their value: «СОШ № 9» before «СОШ № 10». */
const order = new Intl.Collator('ru', { numeric: true });
