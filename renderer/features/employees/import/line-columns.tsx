import { formatSnils } from '#shared/domain/intake/snils.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { isShownLine, type JudgedLine, outcomeWords } from './judged-lines.ts';
import { texts } from './texts.ts';

const t = texts.table;

/** Columns of the preview of a list of workers. */
export const lineColumns: readonly TableColumn<JudgedLine>[] = [
  { id: 'number', title: t.number, width: 70, align: 'end', isPinned: true, text: ({ line }) => String(line.number) },
  { id: 'name', title: t.name, width: 240, grow: 2, isMain: true, text: ({ line }) => fullName(line) },
  {
    id: 'outcome',
    title: t.outcome,
    width: 240,
    grow: 1,
    text: outcomeWords,
    render: (row) => (isShownLine(row, 'trouble') ? <Tag tone="warn">{outcomeWords(row)}</Tag> : outcomeWords(row)),
  },
  { id: 'organisation', title: t.organisation, width: 190, grow: 1, text: ({ organisation }) => organisation },
  { id: 'post', title: t.post, width: 140, text: ({ line }) => line.post },
  { id: 'subject', title: t.subject, width: 130, yields: 4, text: ({ line }) => line.subject },
  { id: 'snils', title: t.snils, width: 120, yields: 3, text: ({ line }) => formatSnils(line.snils) },
  {
    id: 'bornOn',
    title: t.bornOn,
    width: 110,
    yields: 2,
    text: ({ line }) => (line.bornOn === null ? '' : formatDate(line.bornOn)),
  },
  { id: 'phone', title: t.phone, width: 150, yields: 5, text: ({ line }) => line.phone },
  { id: 'email', title: t.email, width: 160, yields: 6, text: ({ line }) => line.email },
];
