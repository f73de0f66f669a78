import { formatDate } from '#shared/kernel/local-date.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { MemberRow } from './member-rows.ts';
import { texts } from './texts.ts';

const t = texts.columns;

/** Columns of «Члены комиссии». */
export const memberColumns: readonly TableColumn<MemberRow>[] = [
  { id: 'name', title: t.name, width: 260, grow: 2, isPinned: true, isMain: true, text: ({ name }) => name },
  { id: 'office', title: t.office, width: 200, text: officeOf },
  { id: 'post', title: t.post, width: 200, grow: 1, yields: 3, text: ({ member }) => member.post },
  { id: 'organisation', title: t.organisation, width: 200, grow: 1, yields: 2, text: (row) => row.organisation },
  { id: 'term', title: t.term, width: 220, yields: 1, text: termOf },
  {
    id: 'state',
    title: t.state,
    width: 110,
    text: stateOf,
    render: (row) => (row.member.isActive ? stateOf(row) : <Tag>{stateOf(row)}</Tag>),
  },
];

function officeOf({ member }: MemberRow): string {
  return member.isUnion ? `${texts.office[member.office]}, ${texts.union}` : texts.office[member.office];
}

function termOf({ member: { since, until } }: MemberRow): string {
  return texts.term(since ? formatDate(since) : null, until ? formatDate(until) : null);
}

function stateOf({ member }: MemberRow): string {
  return member.isActive ? texts.active : texts.left;
}
