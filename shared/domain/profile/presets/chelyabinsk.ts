import type { RegionProfile } from '#shared/records/region-profile.ts';
import { commonProfile, unconfirmedEverywhere } from './common.ts';

/** АИС «Аттестация» (S3): confirmation in two working days, another specialist after more than five idle days. */
export const chelyabinsk: RegionProfile = {
  ...commonProfile,
  id: 'chelyabinsk',
  name: 'Челябинская область',
  statusWords: {
    DRAFT: 'Не подано',
    REGISTERED: 'Зарегистрировано',
    EXPERTISE_DONE: 'Протокол экспертизы',
  },
  unconfirmed: [...unconfirmedEverywhere, 'expertsPerApplication', 'idle', 'registrars', 'documents'],
};
