import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { groupsOf } from '#shared/domain/search/groups.ts';
import type { View } from '#shared/records/view.ts';
import type { ListGroups, ListWords } from '../../../office/lists/list-output.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { type TableOutput, tableOutput } from '../../../ui/table/table-output.ts';
import { cellChips } from '../cell-conditions.ts';
import { dateChips } from '../date-words.ts';
import { filterWords } from '../filter-words.ts';
import { orderWords } from '../order-words.ts';
import { texts } from '../texts.ts';
import type { Registry } from '../use-registry.ts';
import { outputTexts } from './texts.ts';

/** The list as it is seen: chosen columns, order, groups; the folded rows too, as they are only folded. */
export function registryOutput({ columns, flat, groupBy }: Registry): TableOutput {
  const chosen = columns.placed.map(({ column }) => column);
  return tableOutput(withGroupFirst(chosen, columns.all, groupBy), flat);
}

/** What is said above the list: what it is narrowed to and in which order it stands. */
export function registryWords(registry: Registry, view: View): ListWords {
  const { filter, cells, dates, text, order, groupBy, columns } = registry;
  const words = filterWords(view, filter, cellChips(cells, columns.all), text, dateChips(dates, columns.all));
  const groups = groupBy === null ? [] : [outputTexts.groups(texts.look.groups[groupBy])];
  return { title: texts.title, notes: [...words, ...groups, outputTexts.order(orderWords(order))] };
}

/** Headings of groups for paper: where each begins. */
export function registryGroups({ index, found, flat, groupBy, columns }: Registry): ListGroups {
  if (groupBy === null) return [];
  const column = columns.all.find(({ id }) => id === groupBy);
  return groupsOf(index, found.positions, groupBy).map(({ first, count }) => {
    const row = flat.at(first);
    const title = row && column ? (column.hint ?? column.text)(row) : '';
    return { first, title: outputTexts.group(title, count) };
  });
}

/** In a spreadsheet there are no headings between rows: the column of the groups stands in the rows themselves. */
function withGroupFirst(
  chosen: readonly TableColumn<SearchRow>[],
  all: readonly TableColumn<SearchRow>[],
  groupBy: string | null,
): readonly TableColumn<SearchRow>[] {
  const missing = all.filter(({ id }) => id === groupBy && !chosen.some((column) => column.id === id));
  return [...missing, ...chosen];
}
