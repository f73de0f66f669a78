import type { RegionProfile } from '#shared/records/region-profile.ts';
import { commonProfile, unconfirmedEverywhere } from './common.ts';

/**
 * ЭС «Аттестация» (S1): two experts; the coordinator registers on general grounds, the operator alone the simplified;
 * the teacher signs the conclusion; conclusions are handed over by the 15th.
 */
export const tomsk: RegionProfile = {
  ...commonProfile,
  id: 'tomsk',
  name: 'Томская область',
  teacherSignsConclusion: true,
  handoverDay: 15,
  statusWords: {
    REGISTERED: 'Зарегистрировано',
    ACCEPTED: 'Выбран период аттестации',
    SENT_TO_EXPERTISE: 'Эксперты назначены',
    IN_EXPERTISE: 'Итоговое заключение не прикреплено',
    EXPERTISE_DONE: 'Подписано итоговое заключение аттестуемым',
    INTAKE_REFUSED: 'Отклонено',
  },
  unconfirmed: [...unconfirmedEverywhere, 'confirmation', 'idle'],
};
