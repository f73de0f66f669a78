import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { inCharge } from '#shared/domain/search/filter.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { texts } from '../texts.ts';
import { columnTexts } from './texts.ts';

const titles = columnTexts;

/** Who works with the application, by name: the office is asked. */
export function peopleColumns(view: View): readonly TableColumn<SearchRow>[] {
  return [
    {
      id: 'experts',
      title: titles.experts,
      width: 190,
      isSortable: true,
      isHiddenAtFirst: true,
      text: ({ application }) => expertNames(view, application.expertIds) || texts.none,
    },
    {
      id: 'responsible',
      title: titles.responsible,
      fullTitle: titles.responsibleFull,
      width: 150,
      isHiddenAtFirst: true,
      text: (row) => userName(view, inCharge(row)),
    },
    {
      id: 'meeting',
      title: titles.meeting,
      width: 100,
      isHiddenAtFirst: true,
      text: ({ beside }) => meetingDay(view, beside.meetingId),
      output: { kind: 'date', value: ({ beside }) => view.get('meetings', beside.meetingId ?? '')?.date ?? null },
    },
  ];
}

function expertNames(view: View, ids: readonly string[]): string {
  return ids
    .flatMap((id) => view.get('experts', id) ?? [])
    .map(surnameWithInitials)
    .join(', ');
}

function userName(view: View, id: string | null): string {
  const user = id === null ? undefined : view.get('users', id);
  return user ? surnameWithInitials(user) : texts.none;
}

function meetingDay(view: View, id: string | undefined): string {
  const meeting = id === undefined ? undefined : view.get('meetings', id);
  return meeting ? formatDate(meeting.date) : texts.none;
}
