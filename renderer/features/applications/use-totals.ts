import { useMemo } from 'react';
import { countTotals } from '#shared/domain/search/totals.ts';
import { texts } from './texts.ts';
import type { Registry } from './use-registry.ts';

/** The line of totals of what is shown: how many are late, without a period, without experts, by category. */
export function useTotals({ index, found }: Registry): string {
  return useMemo(() => {
    const { late, noPeriod, noExperts, highest, first } = countTotals(index, found.positions);
    const words = texts.totals;
    return [
      words.highest(highest),
      words.first(first),
      words.late(late),
      words.noPeriod(noPeriod),
      words.noExperts(noExperts),
    ].join(', ');
  }, [index, found.positions]);
}
