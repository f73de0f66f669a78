import type { Municipality, Organisation } from '#shared/records/place.ts';
import { municipalitySchema, organisationSchema } from '#shared/records/place.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { put } from '../rows.ts';

/** A place of work that is not in the directory yet, and its municipality where that is new too. */
export const newPlaceShape = {
  newOrganisation: organisationSchema.optional(),
  newMunicipality: municipalitySchema.optional(),
};

/** What comes along with an application. */
export type NewPlace = {
  readonly newOrganisation?: Organisation | undefined;
  readonly newMunicipality?: Municipality | undefined;
};

/** The municipality of a place of work that is known or comes along; null when nobody knows where it is. */
export function municipalityOfPlace(view: View, place: NewPlace, organisationId: string): string | null {
  const { newOrganisation, newMunicipality } = place;
  const isNew = newOrganisation?.id === organisationId;
  const organisation = view.get('organisations', organisationId) ?? (isNew ? newOrganisation : undefined);
  if (!organisation) return null;
  const { municipalityId } = organisation;
  const isKnown = view.get('municipalities', municipalityId) !== undefined || newMunicipality?.id === municipalityId;
  return isKnown ? municipalityId : null;
}

/** The changes that bring a new place of work into the directory; none where it is there already. */
export function placeChanges(view: View, place: NewPlace, organisationId: string): readonly RowChange[] {
  const { newOrganisation, newMunicipality } = place;
  if (newOrganisation?.id !== organisationId || view.get('organisations', organisationId)) return [];
  const isNewThere = newMunicipality?.id === newOrganisation.municipalityId;
  const isTaken = isNewThere && view.get('municipalities', newMunicipality.id) !== undefined;
  return [
    ...(isNewThere && !isTaken ? [put(view, 'municipalities', newMunicipality)] : []),
    put(view, 'organisations', newOrganisation),
  ];
}
