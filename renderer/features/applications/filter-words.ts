import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { facets } from '#shared/records/saved-view.ts';
import type { View } from '#shared/records/view.ts';
import { facetLabel } from './facet-values.ts';
import type { CellChip } from './filter-bar.tsx';
import { texts } from './texts.ts';

/** So many values of one facet are named on paper; of more, how many they are. */
const NAMED = 4;

/** What the list is narrowed to, in words: the head of its print and of its workbook. Empty when it is not. */
export function filterWords(
  view: View,
  filter: ApplicationFilter,
  cells: readonly CellChip[],
  text: string,
): readonly string[] {
  const chosen = facets.flatMap((facet) => {
    const values = filter[facet] ?? [];
    if (values.length === 0) return [];
    const named = values.slice(0, NAMED).map((value) => facetLabel(view, facet, value));
    const rest = values.length - named.length;
    return [
      texts.filter.one(texts.filter[facet], [...named, ...(rest > 0 ? [texts.output.more(rest)] : [])].join(', ')),
    ];
  });
  const ofCells = cells.map(({ title, text: value }) => texts.filter.ofCell(title, value));
  return [...chosen, ...ofCells, ...(text.trim() === '' ? [] : [texts.output.searched(text.trim())])];
}
