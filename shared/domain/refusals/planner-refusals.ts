import { refuserOf } from './refuse.ts';

/** Why no plan of appointments was made. */
export const plannerSentences = {
  'planner.stopped': () => 'Подбор остановлен, план не составлен. Запустите его снова, когда понадобится.',
} as const;

/** Refuses to make a plan. */
export const refusePlanner = refuserOf(plannerSentences);
