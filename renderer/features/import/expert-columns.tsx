import type { ExpertDraft } from '#shared/domain/intake/intake-row.ts';
import { problemText } from '#shared/domain/intake/problem.ts';
import { otherPostsText } from '#shared/domain/intake/row-texts.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import type { JudgedRow } from './judged-row.ts';
import { NameText } from './name-text.tsx';
import { ProblemCell } from './problem-cell.tsx';
import { RowChoices } from './row-choices.tsx';
import { texts } from './texts.ts';

type Row = JudgedRow<ExpertDraft>;

const words = texts.rows;

/** Columns of the table of experts. */
export const expertColumns: readonly TableColumn<Row>[] = [
  {
    id: 'number',
    title: words.number,
    fullTitle: words.numberFull,
    width: 56,
    align: 'end',
    isPinned: true,
    text: ({ row }) => String(row.number),
  },
  {
    id: 'name',
    title: words.name,
    width: 150,
    grow: 2,
    isMain: true,
    isPinned: true,
    text: ({ row }) => fullName(row.draft),
    render: (row) => (
      <ProblemCell
        row={row}
        field="fullName"
        text={fullName(row.row.draft)}
        shown={<NameText person={row.row.draft} />}
      />
    ),
  },
  { id: 'organisation', title: words.organisation, width: 165, grow: 2, text: ({ row }) => row.draft.organisation },
  { id: 'municipality', title: words.municipality, width: 150, grow: 1, text: ({ row }) => row.draft.municipality },
  { id: 'post', title: words.post, width: 160, grow: 1, yields: 2, text: ({ row }) => row.draft.post },
  {
    id: 'category',
    title: words.category,
    width: 100,
    yields: 1,
    text: ({ row }) => categoryNames[row.draft.category],
  },
  {
    id: 'until',
    title: words.until,
    width: 96,
    yields: 3,
    text: untilText,
    render: (row) => <ProblemCell row={row} field="categoryUntil" text={untilText(row)} />,
  },
  {
    id: 'others',
    title: words.others,
    width: 150,
    isHiddenAtFirst: true,
    text: ({ row }) => otherPostsText(row.draft),
  },
  {
    id: 'languages',
    title: words.languages,
    width: 120,
    isHiddenAtFirst: true,
    text: ({ row }) => (row.draft.languages ?? []).join(', '),
  },
  {
    id: 'limit',
    title: words.limit,
    width: 90,
    align: 'end',
    text: limitText,
    render: (row) => <ProblemCell row={row} field="loadLimit" text={limitText(row)} />,
  },
  { id: 'reason', title: words.reason, width: 150, grow: 2, text: reasonText },
  { id: 'acts', title: words.acts, width: 78, text: () => '', render: (row) => <RowChoices row={row} /> },
];

function untilText({ row }: Row): string {
  return row.unread.categoryUntil ?? (row.draft.categoryUntil === undefined ? '' : formatDate(row.draft.categoryUntil));
}

function limitText({ row }: Row): string {
  return row.unread.loadLimit ?? (row.draft.loadLimit === null ? '' : String(row.draft.loadLimit));
}

function reasonText({ judgement, isLeftOut }: Row): string {
  if (isLeftOut) return words.leftOut;
  return judgement.problem ? problemText(judgement.problem.reason) : '';
}
