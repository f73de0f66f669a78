import type { RegionProfile } from '#shared/records/region-profile.ts';
import { commonProfile, documentsWith, unconfirmedEverywhere } from './common.ts';

/** Filing through ЕПГУ with the portfolio of ЭШ 2.0 (S4): an analytic note is asked for, words are those of the ЕПГУ feed. */
export const kuzbass: RegionProfile = {
  ...commonProfile,
  id: 'kuzbass',
  name: 'Кемеровская область — Кузбасс',
  documents: documentsWith([{ kind: 'ANALYTIC_NOTE', general: 'ALWAYS', simplified: 'NEVER', title: 'NEVER' }]),
  statusWords: {
    REGISTERING: 'Заявление получено ведомством',
    REGISTERED: 'Заявление зарегистрировано',
    ACCEPTED: 'Промежуточные результаты по заявлению',
    AWAITING_INFO: 'Промежуточные результаты по заявлению',
    GRANTED: 'Услуга оказана',
    INTAKE_REFUSED: 'Отказ',
    REFUSED: 'Отказ',
  },
  unconfirmed: [...unconfirmedEverywhere, 'expertsPerApplication', 'confirmation', 'idle', 'registrars'],
};
