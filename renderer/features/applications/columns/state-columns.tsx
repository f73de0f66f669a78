import { periodTitle, shortPeriodTitle } from '#shared/domain/periods/period-words.ts';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { texts } from '../texts.ts';
import { localDay } from './local-day.ts';
import { columnTexts } from './texts.ts';

const titles = columnTexts;

/** How far the application is. */
export const statusColumn: TableColumn<SearchRow> = {
  id: 'status',
  title: titles.status,
  width: 172,
  isSortable: true,
  text: ({ application }) => shortStatusNames[application.status],
  hint: ({ application }) => statusNames[application.status],
  render: ({ application: { status } }) => (
    <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} />
  ),
};

/** When it was filed and registered, and for which period. */
export const whenColumns: readonly TableColumn<SearchRow>[] = [
  {
    id: 'receivedAt',
    title: titles.receivedAt,
    fullTitle: titles.receivedAtFull,
    width: 90,
    isSortable: true,
    yields: 4,
    text: ({ application }) => formatDate(application.receivedAt),
    output: { kind: 'date', value: ({ application }) => application.receivedAt },
  },
  {
    id: 'registrationNo',
    title: titles.registrationNo,
    fullTitle: titles.registrationNoFull,
    width: 72,
    align: 'end',
    isSortable: true,
    yields: 6,
    text: ({ application }) => application.registrationNo ?? texts.none,
  },
  {
    id: 'period',
    title: titles.period,
    fullTitle: titles.periodFull,
    width: 84,
    isSortable: true,
    yields: 9,
    text: ({ application }) => (application.period ? shortPeriodTitle(application.period) : texts.none),
    hint: ({ application }) => (application.period ? periodTitle(application.period) : texts.none),
  },
];

/** When it came to its present status (S0 «Дата изменения статуса»). */
export const statusChangeColumn: TableColumn<SearchRow> = {
  id: 'statusAt',
  title: titles.statusAt,
  fullTitle: titles.statusAtFull,
  width: 96,
  isSortable: true,
  isHiddenAtFirst: true,
  text: ({ application }) => {
    const day = changedOn(application.stages);
    return day ? formatDate(day) : texts.none;
  },
  output: { kind: 'date', value: ({ application }) => changedOn(application.stages) },
};

function changedOn(stages: Application['stages']): LocalDate | null {
  const at = stages.at(-1)?.at;
  return at ? localDay(at) : null;
}
