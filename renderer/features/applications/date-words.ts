import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { isAsked } from '#shared/domain/search/date-condition.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { DateCondition } from '#shared/records/saved-view.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { filterTexts } from './filter-texts.ts';

/** A condition on dates in words: «по 04.12.2026», «с 01.11.2026 по 04.12.2026», «ближайшие 30 дней». */
export function dateWords({ from, to, near }: DateCondition): string {
  if (near !== null) return filterTexts.near[near];
  const since = from === null ? [] : [filterTexts.since(formatDate(from))];
  const until = to === null ? [] : [filterTexts.until(formatDate(to))];
  return [...since, ...until].join(' ');
}

/** A condition as its chip names it. */
export type DateChip = { readonly column: string; readonly title: string; readonly text: string };

/** The conditions that ask for something, by the names of their columns. */
export function dateChips(
  dates: readonly DateCondition[],
  columns: readonly TableColumn<SearchRow>[],
): readonly DateChip[] {
  return dates.filter(isAsked).flatMap((asked) => {
    const found = columns.find(({ id }) => id === asked.column);
    return found ? [{ column: asked.column, title: found.title, text: dateWords(asked) }] : [];
  });
}

/** The conditions with that of one column in place of what was asked of it; a condition that asks nothing is left out. */
export function withDate(dates: readonly DateCondition[], asked: DateCondition): readonly DateCondition[] {
  const others = dates.filter(({ column }) => column !== asked.column);
  return isAsked(asked) ? [...others, asked] : others;
}
