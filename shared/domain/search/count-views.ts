import { facets } from '#shared/records/saved-view.ts';
import type { ApplicationIndex, SearchRow } from './application-index.ts';
import { type ApplicationFilter, facetValue } from './filter.ts';
import type { RowCondition } from './find-applications.ts';

/** What a view asks of its rows. */
export type AskedView = { readonly filter: ApplicationFilter; readonly condition: RowCondition | null };

/** Counting that goes on piece by piece. */
export type Counting = {
  /** Looks through so many rows more; the counts in the order of the views once all are seen, else null. */
  readonly step: (rows: number) => readonly number[] | null;
};

/**
 * Counts how many rows each view has, all views in one pass that can be cut into pieces: the figures of the rail follow a
 * hundred thousand rows without one long task. Only the facets that a view asks are looked at.
 */
export function beginCount(index: ApplicationIndex, views: readonly AskedView[]): Counting {
  const questions = views.map((view) => questionOf(view, index));
  const counts = views.map(() => 0);
  let position = 0;
  const step = (rows: number) => {
    const end = Math.min(index.rows.length, position + rows);
    for (; position < end; position += 1) {
      const row = index.rows[position];
      if (row) countRow(counts, questions, row);
    }
    return position < index.rows.length ? null : counts;
  };
  return { step };
}

type Question = (row: SearchRow) => boolean;

function countRow(counts: number[], questions: readonly Question[], row: SearchRow): void {
  for (let i = 0; i < questions.length; i += 1) {
    if (questions[i]?.(row)) counts[i] = (counts[i] ?? 0) + 1;
  }
}

function questionOf({ filter, condition }: AskedView, { today }: ApplicationIndex): Question {
  const asked = facets.flatMap((facet) => {
    const values = filter[facet] ?? [];
    return values.length > 0 ? [{ facet, values: new Set(values) }] : [];
  });
  return (row) =>
    asked.every(({ facet, values }) => values.has(facetValue(row, facet, today))) &&
    (condition === null || condition.fits(row));
}
