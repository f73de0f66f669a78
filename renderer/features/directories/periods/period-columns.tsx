import type { ListedPeriod } from '#shared/domain/directories/listed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { texts } from './texts.ts';

const t = texts.columns;

/** Columns of «Периоды». */
export const periodColumns: readonly TableColumn<ListedPeriod>[] = [
  {
    id: 'period',
    title: t.period,
    width: 220,
    grow: 1,
    isPinned: true,
    isMain: true,
    text: ({ id }) => periodTitle(id),
  },
  { id: 'from', title: t.from, width: 110, yields: 3, text: ({ from }) => formatDate(from) },
  { id: 'to', title: t.to, width: 110, yields: 2, text: ({ to }) => formatDate(to) },
  { id: 'applications', title: t.applications, width: 110, align: 'end', text: (row) => grouped(countOf(row)) },
  {
    id: 'schedules',
    title: t.schedules,
    width: 170,
    align: 'end',
    yields: 1,
    text: ({ approved }) => grouped(approved.length),
  },
  {
    id: 'state',
    title: t.state,
    width: 110,
    text: stateOf,
    render: (row) => (row.closed ? <Tag>{texts.closed}</Tag> : stateOf(row)),
  },
];

function stateOf({ state, closed }: ListedPeriod): string {
  return closed ? texts.closed : texts.state[state];
}

function countOf({ applications }: ListedPeriod): number {
  return [...applications.values()].reduce((sum, count) => sum + count, 0);
}
