import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { type ApplicationFilter, facetValue } from '#shared/domain/search/filter.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { CellCondition, Facet } from '#shared/records/saved-view.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { withValue } from './facet-values.ts';
import type { CellChip } from './filter-bar.tsx';
import type { RegistryState } from './registry-store.ts';

/** Columns whose values are chosen in the filter itself, so that the chip is the same one. */
const facetByColumn: Readonly<Partial<Record<string, Facet>>> = {
  municipality: 'municipality',
  status: 'status',
  claimedCategory: 'category',
  form: 'form',
  period: 'period',
  channel: 'channel',
  responsible: 'responsible',
  meeting: 'meeting',
};

/** «Отбор по значению»: the list narrowed to rows that read like this one in the column. */
export function filteredByCell(
  state: Pick<RegistryState, 'filter' | 'cells'>,
  column: TableColumn<SearchRow>,
  row: SearchRow,
  today: LocalDate,
): { readonly filter: ApplicationFilter; readonly cells: readonly CellCondition[] } {
  const facet = facetByColumn[column.id];
  if (facet) {
    const only = { ...state.filter, [facet]: [] };
    return { filter: withValue(only, facet, facetValue(row, facet, today), true), cells: state.cells };
  }
  const others = state.cells.filter((cell) => cell.column !== column.id);
  return { filter: state.filter, cells: [...others, { column: column.id, text: column.text(row) }] };
}

/** The conditions as chips name them. */
export function cellChips(
  cells: readonly CellCondition[],
  columns: readonly TableColumn<SearchRow>[],
): readonly CellChip[] {
  return cells.flatMap(({ column, text }) => {
    const found = columns.find(({ id }) => id === column);
    return found ? [{ column, title: found.fullTitle ?? found.title, text }] : [];
  });
}
