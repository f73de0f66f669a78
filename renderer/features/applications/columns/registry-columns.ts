import type { SearchRow } from '#shared/domain/search/application-index.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { dueColumns } from './due-columns.tsx';
import { extraColumns } from './extra-columns.ts';
import { peopleColumns } from './people-columns.ts';
import { statusChangeColumn, statusColumn, whenColumns } from './state-columns.tsx';
import { whatColumns, whoColumns } from './who-columns.ts';

/**
 * Columns of the registry: what the lists of all five systems show. Ids are those of the orders in `domain/search`. The
 * view is asked for names of people, the day for what is near.
 */
export function registryColumns(view: View, today: LocalDate): readonly TableColumn<SearchRow>[] {
  return [
    ...whoColumns,
    ...whatColumns,
    statusColumn,
    ...dueColumns(today),
    ...whenColumns,
    ...peopleColumns(view),
    statusChangeColumn,
    ...extraColumns,
  ];
}
