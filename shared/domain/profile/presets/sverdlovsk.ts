import type { RegionProfile } from '#shared/records/region-profile.ts';
import { commonProfile, documentsWith, unconfirmedEverywhere } from './common.ts';

/** КАИС ИРО (S2): three specialists who confirm by a date, the employer's note, one score sheet of four groups. */
export const sverdlovsk: RegionProfile = {
  ...commonProfile,
  id: 'sverdlovsk',
  name: 'Свердловская область',
  expertsPerApplication: 3,
  employerNoteRequired: true,
  confirmation: { kind: 'byDate' },
  scoreTemplates: { ...commonProfile.scoreTemplates, FIRST: 'sverdlovsk', HIGHEST: 'sverdlovsk' },
  documents: documentsWith([{ kind: 'EMPLOYER_NOTE', general: 'ALWAYS', simplified: 'NEVER', title: 'NEVER' }]),
  statusWords: { SENT_TO_EXPERTISE: 'Подготовка', IN_EXPERTISE: 'Оценка' },
  unconfirmed: [...unconfirmedEverywhere, 'idle', 'registrars'],
};
