import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { dateFits, isAsked } from '#shared/domain/search/date-condition.ts';
import type { RowCondition } from '#shared/domain/search/find-applications.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { CellCondition, DateCondition } from '#shared/records/saved-view.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';

/** What is asked of columns beyond the facets: texts of cells, and dates. */
export type ColumnConditions = { readonly cells: readonly CellCondition[]; readonly dates: readonly DateCondition[] };

type Columns = readonly TableColumn<SearchRow>[];
type Question = (row: SearchRow) => boolean;

/** The question to each row; null when nothing is asked. The key tells one set of conditions, of one day, from another. */
export function rowCondition(
  columns: Columns,
  { cells, dates }: ColumnConditions,
  today: LocalDate,
): RowCondition | null {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const questions: readonly Question[] = [
    ...cells.flatMap(({ column: id, text }) => {
      const column = byId.get(id);
      return column ? [(row: SearchRow) => column.text(row) === text] : [];
    }),
    ...dates.filter(isAsked).flatMap((asked) => {
      const dateOf = dateOfColumn(byId.get(asked.column));
      return dateOf ? [(row: SearchRow) => dateFits(dateOf(row), asked, today)] : [];
    }),
  ];
  if (questions.length === 0) return null;
  return { key: JSON.stringify([cells, dates, today]), fits: (row) => questions.every((fits) => fits(row)) };
}

/** Columns of which dates can be asked, in the order of the list. */
export function dateColumns(columns: Columns): Columns {
  return columns.filter((column) => column.output?.kind === 'date');
}

/** How the date of a row is read in a column; null where the column has none. */
function dateOfColumn(column: Columns[number] | undefined): ((row: SearchRow) => LocalDate | null) | null {
  const output = column?.output;
  // A column of dates gives `2026-09-12` or null: the spreadsheet relies on the same.
  return output?.kind === 'date' ? (row) => output.value(row) as LocalDate | null : null;
}
