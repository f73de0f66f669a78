import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { isSameField } from '#shared/domain/assignment/field-match.ts';
import { loadsOf } from '#shared/domain/assignment/load.ts';
import { limitOf } from '#shared/domain/experts/expert-facts.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { whyNotOwnExpert } from '#shared/domain/schedule/own-experts.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { SchedulePlace } from './schedule-place.ts';

/** An expert as the picker shows him for one application: whether he may be chosen, and how busy he is. */
export type ExpertOption = {
  readonly expert: Expert;
  readonly load: number;
  /** How many he takes in the period; null is "no limit". */
  readonly limit: number | null;
  readonly isOwn: boolean;
  readonly isSameSubject: boolean;
  /** Why he cannot be appointed; null when he can. */
  readonly refusal: Refusal | null;
};

/**
 * Whom the application could have besides the experts it keeps (`panel`); those whom it has now are not offered again.
 * Without an application: everybody.
 */
export function expertOptions(
  view: View,
  place: SchedulePlace,
  application: Application | null,
  panel: readonly Expert[],
  actor: Actor,
): readonly ExpertOption[] {
  const loads = loadsOf(view, place.period);
  const options: ExpertOption[] = [];
  for (const expert of view.all('experts')) {
    if (application?.expertIds.includes(expert.id)) continue;
    options.push({
      expert,
      load: loads.get(expert.id) ?? 0,
      limit: limitOf(expert, place.period),
      isOwn: expert.municipalityId === place.municipalityId,
      isSameSubject: application !== null && isSameField(application, expert),
      refusal:
        application &&
        (whyNotOwnExpert(view, actor, expert) ?? whyNotAssignable(view, application, expert, place.period, panel)),
    });
  }
  return options.sort(byFitness);
}

/** Own municipality, then who may be chosen, then the same subject, then who has more room left, then by name. */
function byFitness(a: ExpertOption, b: ExpertOption): number {
  return (
    Number(b.isOwn) - Number(a.isOwn) ||
    Number(a.refusal !== null) - Number(b.refusal !== null) ||
    Number(b.isSameSubject) - Number(a.isSameSubject) ||
    shareOf(a) - shareOf(b) ||
    fullName(a.expert).localeCompare(fullName(b.expert), 'ru')
  );
}

/** How much of his room an expert has used: 0 is free, 1 is full. Without a limit only the figure counts. */
export function shareOf({ load, limit }: Pick<ExpertOption, 'load' | 'limit'>): number {
  if (limit === null) return Math.min(load / 100, 0.99);
  return limit === 0 ? 1 : Math.min(load / limit, 1);
}
