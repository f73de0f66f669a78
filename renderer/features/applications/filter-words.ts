import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { facets } from '#shared/records/saved-view.ts';
import type { View } from '#shared/records/view.ts';
import type { DateChip } from './date-words.ts';
import { facetLabel } from './facet-values.ts';
import type { CellChip } from './filter-bar.tsx';
import { filterTexts } from './filter-texts.ts';
import { outputTexts } from './output/texts.ts';

/** So many values of one facet are named on paper; of more, how many they are. */
const NAMED = 4;

/** What the list is narrowed to, in words: the head of its print and of its workbook. Empty when it is not. */
export function filterWords(
  view: View,
  filter: ApplicationFilter,
  cells: readonly CellChip[],
  text: string,
  dates: readonly DateChip[] = [],
): readonly string[] {
  const chosen = facets.flatMap((facet) => {
    const values = filter[facet] ?? [];
    if (values.length === 0) return [];
    const named = values.slice(0, NAMED).map((value) => facetLabel(view, facet, value));
    const rest = values.length - named.length;
    return [filterTexts.one(filterTexts[facet], [...named, ...(rest > 0 ? [outputTexts.more(rest)] : [])].join(', '))];
  });
  const ofDates = dates.map(({ title, text: words }) => filterTexts.ofCell(title, words));
  const ofCells = cells.map(({ title, text: value }) => filterTexts.ofCell(title, value));
  return [...chosen, ...ofDates, ...ofCells, ...(text.trim() === '' ? [] : [outputTexts.searched(text.trim())])];
}
