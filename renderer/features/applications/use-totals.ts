import { useDeferredValue, useMemo } from 'react';
import { facetValue, NOTHING } from '#shared/domain/search/filter.ts';
import { texts } from './texts.ts';
import type { Registry } from './use-registry.ts';

/** The line of totals of what is shown: how many are late, without a period, without experts, by category. */
export function useTotals({ index, found, today }: Registry): string {
  const positions = useDeferredValue(found.positions);
  return useMemo(() => {
    const totals = { late: 0, noPeriod: 0, noExperts: 0, highest: 0, first: 0 };
    for (const position of positions) {
      const row = index.rows[position];
      if (!row) continue;
      if (facetValue(row, 'deadline', today) === 'late') totals.late += 1;
      if (facetValue(row, 'period', today) === NOTHING) totals.noPeriod += 1;
      if (row.application.expertIds.length === 0) totals.noExperts += 1;
      if (row.application.claimedCategory === 'HIGHEST') totals.highest += 1;
      if (row.application.claimedCategory === 'FIRST') totals.first += 1;
    }
    const { late, noPeriod, noExperts, highest, first } = totals;
    const words = texts.totals;
    return [
      words.highest(highest),
      words.first(first),
      words.late(late),
      words.noPeriod(noPeriod),
      words.noExperts(noExperts),
    ].join(', ');
  }, [index, positions, today]);
}
