import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { type JudgedLine, outcomeWords } from './judged-lines.ts';
import { texts } from './texts.ts';

const t = texts.table;

/** Columns of the preview of a list. */
export const lineColumns: readonly TableColumn<JudgedLine>[] = [
  { id: 'number', title: t.number, width: 70, align: 'end', isPinned: true, text: ({ line }) => String(line.number) },
  { id: 'name', title: t.name, width: 240, grow: 2, isMain: true, text: ({ line }) => line.name },
  {
    id: 'outcome',
    title: t.outcome,
    width: 210,
    grow: 1,
    text: outcomeWords,
    render: (row) => (row.line.trouble === null ? outcomeWords(row) : <Tag tone="warn">{outcomeWords(row)}</Tag>),
  },
  { id: 'municipality', title: t.municipality, width: 170, grow: 1, text: ({ line }) => line.municipality },
  { id: 'fullName', title: t.fullName, width: 220, yields: 4, text: ({ line }) => line.fullName },
  { id: 'address', title: t.address, width: 180, yields: 3, text: ({ line }) => line.address },
  { id: 'phone', title: t.phone, width: 130, yields: 2, text: ({ line }) => line.phone },
  { id: 'email', title: t.email, width: 160, yields: 1, text: ({ line }) => line.email },
];
