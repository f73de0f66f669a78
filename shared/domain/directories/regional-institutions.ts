import { placeKey } from '../intake/place-name.ts';

/** The pseudo-municipality to which institutions of the region itself belong (S1, trap 15). */
export const REGIONAL_INSTITUTIONS = 'Областные образовательные учреждения';

/** Whether the municipality is no territory but the list of the region's own institutions. */
export function isPseudoMunicipality(name: string): boolean {
  return placeKey(name) === placeKey(REGIONAL_INSTITUTIONS);
}
