import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';

/** How far a card can be relied on. */
export type CardState = 'CONFIRMED' | 'UNCONFIRMED' | 'DISMISSED';

/** Words for the state, as lists and the card say them. */
export const cardStateNames: Readonly<Record<CardState, string>> = {
  CONFIRMED: 'подтверждена',
  UNCONFIRMED: 'не подтверждена',
  DISMISSED: 'уволен',
};

/** The state of a card in use. */
export function cardState({ dismissal, confirmation }: Employee): CardState {
  if (dismissal !== null) return 'DISMISSED';
  return confirmation === null ? 'UNCONFIRMED' : 'CONFIRMED';
}

/** How many workers an organisation has, and how far their cards are. */
export type OrganisationCounts = { readonly [S in CardState]: number } & { readonly atWork: number };

/** Counters of every organisation that has cards: an unconfirmed one is the most common mistake of the source (S3). */
export function countsByOrganisation(view: View): ReadonlyMap<string, OrganisationCounts> {
  const counts = new Map<string, { [S in CardState]: number } & { atWork: number }>();
  for (const employee of view.all('employees')) {
    if (employee.mergedInto !== null) continue;
    for (const id of new Set(employee.posts.map(({ organisationId }) => organisationId))) {
      const own = counts.get(id) ?? { CONFIRMED: 0, UNCONFIRMED: 0, DISMISSED: 0, atWork: 0 };
      counts.set(id, own);
      const isHere = employee.posts.some((post) => post.organisationId === id && post.until === null);
      if (isHere) own.atWork += 1;
      own[isHere ? cardState(employee) : 'DISMISSED'] += 1;
    }
  }
  return counts;
}
