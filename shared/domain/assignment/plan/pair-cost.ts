import type { Application, ClaimedCategory, HeldCategory } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../../applications/person-key.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import { isSameField } from '../field-match.ts';
import { costOfWish, type Wishes } from './wishes.ts';

/** Wishes that a pair misses, each with what it costs: the reason of a choice is told by them. */
export type PairMisses = {
  /** He is of another municipality; dearer where he has to come («очно»). */
  readonly distance: number;
  /** His category is below the claimed one. */
  readonly level: number;
  /** He has judged this person before. */
  readonly novelty: number;
  /** Another subject, appointed by hand. */
  readonly field: number;
};

/** What a pair of another subject costs when a person has chosen it: more than any wish. */
const OTHER_FIELD = 500;

const ranks: Readonly<Record<HeldCategory, number>> = { NONE: 0, FIRST: 1, HIGHEST: 2, METHODIST: 2, MENTOR: 2 };
const asked: Readonly<Record<ClaimedCategory, number>> = { FIRST: 1, HIGHEST: 2, METHODIST: 2, MENTOR: 2 };

/** Which wishes the expert misses for the application. */
export function pairMisses(view: View, wishes: Wishes, application: Application, expert: Expert): PairMisses {
  const distance = costOfWish(wishes, 'distance') * (application.form === 'IN_PERSON' ? 2 : 1);
  const below = Math.max(0, asked[application.claimedCategory] - ranks[expert.category]);
  return {
    distance: expert.municipalityId === application.municipalityId ? 0 : distance,
    level: below * costOfWish(wishes, 'level'),
    novelty: timesBefore(view, application, expert.id) * costOfWish(wishes, 'novelty'),
    field: isSameField(application, expert) ? 0 : OTHER_FIELD,
  };
}

/** What the pair costs altogether. */
export function pairCost(view: View, wishes: Wishes, application: Application, expert: Expert): number {
  const { distance, level, novelty, field } = pairMisses(view, wishes, application, expert);
  return distance + level + novelty + field;
}

/** How often the expert was on a panel of the same person in other periods. */
function timesBefore(view: View, application: Application, expertId: string): number {
  const key = nameKey(application);
  let times = 0;
  for (const other of rowsBy(view, 'applications', 'lastName', application.lastName)) {
    if (other.id === application.id || other.period === application.period) continue;
    if (other.expertIds.includes(expertId) && nameKey(other) === key) times += 1;
  }
  return times;
}
