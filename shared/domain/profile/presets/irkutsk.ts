import type { RegionProfile } from '#shared/records/region-profile.ts';
import { commonProfile, unconfirmedEverywhere } from './common.ts';

/** АИС «Аттестация педагогических работников» (S0). Its status names are the common ones; numbers are Tomsk's. */
export const irkutsk: RegionProfile = {
  ...commonProfile,
  id: 'irkutsk',
  name: 'Иркутская область',
  unconfirmed: [...unconfirmedEverywhere, 'expertsPerApplication', 'confirmation', 'idle', 'registrars', 'documents'],
};
