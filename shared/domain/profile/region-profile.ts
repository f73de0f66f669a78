import type { RegionId } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';

/** What differs from region to region, as data. */
export type RegionProfile = {
  readonly id: RegionId;
  readonly name: string;
  /** Experts on one application: two selects in Tomsk (S1), three specialists in Sverdlovsk (S2, W10). */
  readonly expertsPerApplication: number;
};

/** The five presets, named after the source systems. Unconfirmed numbers are Tomsk's. */
export const regionProfiles: readonly RegionProfile[] = [
  { id: 'irkutsk', name: 'Иркутская область', expertsPerApplication: 2 },
  { id: 'tomsk', name: 'Томская область', expertsPerApplication: 2 },
  { id: 'sverdlovsk', name: 'Свердловская область', expertsPerApplication: 3 },
  { id: 'chelyabinsk', name: 'Челябинская область', expertsPerApplication: 2 },
  { id: 'kuzbass', name: 'Кемеровская область — Кузбасс', expertsPerApplication: 2 },
];

/** The profile of a region. */
export function regionProfile(id: RegionId): RegionProfile {
  const profile = regionProfiles.find((candidate) => candidate.id === id);
  if (!profile) throw new Error(`no profile for region ${id}`);
  return profile;
}

/** How many experts an application of this office needs. */
export function expertsNeeded(view: View): number {
  const office = view.get('office', 'office');
  return office ? regionProfile(office.region).expertsPerApplication : 2;
}
