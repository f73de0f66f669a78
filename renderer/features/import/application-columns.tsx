import type { ApplicationDraft } from '#shared/domain/intake/intake-row.ts';
import { problemText } from '#shared/domain/intake/problem.ts';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { formatSnils } from '#shared/domain/intake/snils.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import type { JudgedRow } from './judged-row.ts';
import { NameText } from './name-text.tsx';
import { ProblemCell } from './problem-cell.tsx';
import { RowChoices } from './row-choices.tsx';
import { texts } from './texts.ts';

type Row = JudgedRow<ApplicationDraft>;

const words = texts.rows;

/** Columns of the table of applications; the cells that can be mended first. */
export const applicationColumns: readonly TableColumn<Row>[] = [
  {
    id: 'number',
    title: words.number,
    fullTitle: words.numberFull,
    width: 54,
    align: 'end',
    isPinned: true,
    text: ({ row }) => String(row.number),
  },
  {
    id: 'name',
    title: words.name,
    width: 138,
    grow: 1,
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
  {
    id: 'received',
    title: words.received,
    width: 102,
    text: receivedText,
    render: (row) => <ProblemCell row={row} field="receivedAt" text={receivedText(row)} />,
  },
  {
    id: 'snils',
    title: words.snils,
    width: 130,
    text: snilsText,
    render: (row) => <ProblemCell row={row} field="snils" text={snilsText(row)} />,
  },
  {
    id: 'claimed',
    title: words.claimed,
    width: 126,
    text: claimedText,
    render: (row) => <ProblemCell row={row} field="claimedCategory" text={claimedText(row)} />,
  },
  { id: 'reason', title: words.reason, width: 222, grow: 4, text: reasonText },
  { id: 'post', title: words.post, width: 150, grow: 1, yields: 3, text: ({ row }) => row.draft.post },
  {
    id: 'organisation',
    title: words.organisation,
    width: 170,
    grow: 1,
    yields: 2,
    text: ({ row }) => row.draft.organisation,
  },
  {
    id: 'municipality',
    title: words.municipality,
    width: 150,
    grow: 1,
    yields: 1,
    text: ({ row }) => row.draft.municipality,
  },
  { id: 'acts', title: words.acts, width: 78, text: () => '', render: (row) => <RowChoices row={row} /> },
];

function receivedText({ row }: Row): string {
  return row.draft.receivedAt === null ? (row.unread.receivedAt ?? '') : formatDate(row.draft.receivedAt);
}

function snilsText({ row }: Row): string {
  return formatSnils(row.draft.snils);
}

function claimedText({ row }: Row): string {
  const { claimedCategory } = row.draft;
  return claimedCategory === null ? (row.unread.claimedCategory ?? '') : categoryNames[claimedCategory];
}

function reasonText({ row, judgement, isLeftOut, isAccepted }: Row): string {
  if (isLeftOut) return words.leftOut;
  if (judgement.problem) return problemText(judgement.problem.reason);
  const remarks = isAccepted ? (['WRONG_SNILS', ...row.draft.remarks] as const) : row.draft.remarks;
  return remarks.map((remark) => remarkTexts[remark]).join('; ');
}
