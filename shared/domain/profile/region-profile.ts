import { must } from '#shared/kernel/assert.ts';
import type { RegionId } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { chelyabinsk } from './presets/chelyabinsk.ts';
import { irkutsk } from './presets/irkutsk.ts';
import { kuzbass } from './presets/kuzbass.ts';
import { sverdlovsk } from './presets/sverdlovsk.ts';
import { tomsk } from './presets/tomsk.ts';

/** The five presets, named after the source systems. Unconfirmed numbers are Tomsk's. */
export const regionProfiles: readonly RegionProfile[] = [irkutsk, tomsk, sverdlovsk, chelyabinsk, kuzbass];

/** The profile of a region. */
export function regionProfile(id: RegionId): RegionProfile {
  return must(
    regionProfiles.find((candidate) => candidate.id === id),
    `profile of region ${id}`,
  );
}

/** The profile that the office works by: its own, or the preset of its region; before the office is made, Tomsk's. */
export function profileOf(view: View): RegionProfile {
  const own = view.get('officeProfiles', 'profile');
  return own ? own.profile : regionProfile(view.get('office', 'office')?.region ?? 'tomsk');
}

/** How many experts an application of this office needs. */
export function expertsNeeded(view: View): number {
  return profileOf(view).expertsPerApplication;
}
