import { grouped } from '#shared/domain/words/plural.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { ReasonRow } from './reason-rows.ts';
import { texts } from './texts.ts';

/** Columns of «Причины отказа». */
export const reasonColumns: readonly TableColumn<ReasonRow>[] = [
  {
    id: 'text',
    title: texts.columns.text,
    width: 320,
    grow: 2,
    isPinned: true,
    isMain: true,
    text: ({ reason }) => reason.text,
  },
  { id: 'remedy', title: texts.columns.remedy, width: 260, grow: 2, yields: 3, text: ({ reason }) => reason.remedy },
  { id: 'origin', title: texts.columns.origin, width: 120, yields: 2, text: originOf },
  { id: 'uses', title: texts.columns.uses, width: 90, align: 'end', yields: 1, text: ({ uses }) => grouped(uses) },
  {
    id: 'state',
    title: texts.columns.state,
    width: 170,
    text: stateOf,
    render: (row) => (row.reason.isClosed ? <Tag>{stateOf(row)}</Tag> : texts.open),
  },
];

function originOf({ reason }: ReasonRow): string {
  return reason.isReworded ? texts.reworded : texts.origin[reason.kind];
}

function stateOf({ reason }: ReasonRow): string {
  if (reason.kind === 'obsolete') return texts.obsolete;
  return reason.isClosed ? texts.closed : texts.open;
}
