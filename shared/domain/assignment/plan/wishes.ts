import type { Expert } from '#shared/records/expert.ts';

/** How much a wish weighs. */
export type Weight = 'off' | 'low' | 'usual' | 'high';

/** What makes one lawful plan better than another; a rule is never given up for a wish. */
export type Wish = 'balance' | 'distance' | 'level' | 'novelty' | 'lead';

/** The weights of a run. */
export type Wishes = Readonly<Record<Wish, Weight>>;

/** Whether an expert can lead a panel: of the highest category, or «методист» and «наставник», whom the highest came before. */
export function isLead({ category }: Pick<Expert, 'category'>): boolean {
  return category === 'HIGHEST' || category === 'METHODIST' || category === 'MENTOR';
}

/** How every run begins. */
export const usualWishes: Wishes = {
  balance: 'usual',
  distance: 'usual',
  level: 'usual',
  novelty: 'usual',
  lead: 'usual',
};

/** How often a weight counts. Whole numbers, so that costs stay whole. */
const factors: Readonly<Record<Weight, number>> = { off: 0, low: 1, usual: 3, high: 10 };

/**
 * Points of a wish at weight one. Balance: the load that an average expert has; the rest for each pair that misses the
 * wish. In comparison: at equal weights an expert of another municipality is taken when the own one has already about
 * two thirds of an average load more.
 */
const points: Readonly<Record<Wish, number>> = { balance: 30, distance: 20, level: 15, novelty: 25, lead: 40 };

/** What missing a wish costs. */
export function costOfWish(wishes: Wishes, wish: Wish): number {
  return points[wish] * factors[wishes[wish]];
}

/**
 * What the k-th application of an expert costs, k from the first: it grows evenly, so that two busy experts cost more than
 * a busy and a free one, and stops growing where nobody could tell the difference.
 */
export function loadCosts(wishes: Wishes, average: number, count: number): readonly number[] {
  const step = costOfWish(wishes, 'balance') / Math.max(1, average);
  return Array.from({ length: count }, (_, k) => Math.min(MOST_LOAD_COST, Math.round(step * k)));
}

/** A place left empty costs more than anything that wishes could add up to on a chain of changes. */
export const UNASSIGNED_COST = 1_000_000;

const MOST_LOAD_COST = 20_000;
