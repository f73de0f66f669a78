import { daysLeft } from '#shared/domain/deadlines/list-due.ts';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { texts } from '../texts.ts';
import { DueMark } from './due-mark.tsx';
import { columnTexts } from './texts.ts';

const titles = columnTexts;

/** The terms of the law; how near the nearest is depends on the day. */
export function dueColumns(today: LocalDate): readonly TableColumn<SearchRow>[] {
  const left = (row: SearchRow) => daysLeft(row.due, today);
  return [
    {
      id: 'due',
      title: titles.due,
      fullTitle: titles.dueFull,
      width: 172,
      isSortable: true,
      yields: 1,
      text: (row) => dueText(row.due.next, left(row)),
      render: (row) => <DueMark due={row.due.next} left={left(row)} />,
      output: { kind: 'date', value: ({ due }) => due.next },
    },
    {
      id: 'daysLeft',
      title: titles.daysLeft,
      fullTitle: titles.daysLeftFull,
      width: 90,
      align: 'end',
      isHiddenAtFirst: true,
      text: (row) => left(row)?.toLocaleString('ru-RU') ?? texts.none,
      output: { kind: 'number', value: left },
    },
    term('intakeDue', titles.intakeDue, titles.intakeDueFull, ({ due }) => due.intake),
    term('attestationDue', titles.attestationDue, titles.attestationDueFull, ({ due }) => due.attestation),
    term('serviceDue', titles.serviceDue, titles.serviceDueFull, ({ due }) => due.service),
  ];
}

function dueText(due: LocalDate | null, left: number | null): string {
  return due === null || left === null ? texts.none : `${formatDate(due)} ${texts.daysLeft(left)}`;
}

function term(
  id: string,
  title: string,
  fullTitle: string,
  dateOf: (row: SearchRow) => LocalDate | null,
): TableColumn<SearchRow> {
  return {
    id,
    title,
    fullTitle,
    width: 96,
    isSortable: true,
    isHiddenAtFirst: true,
    text: (row) => {
      const date = dateOf(row);
      return date ? formatDate(date) : texts.none;
    },
    output: { kind: 'date', value: dateOf },
  };
}
