import type { TableColumn } from '../../../ui/table/table-column.ts';
import type { OwnRow } from './own-rows.ts';
import { expertiseTexts } from './texts.ts';

const words = expertiseTexts.own.columns;

const who: readonly TableColumn<OwnRow>[] = [
  { id: 'name', title: words.name, width: 230, grow: 2, isMain: true, isPinned: true, text: ({ name }) => name },
  { id: 'post', title: words.post, width: 150, grow: 1, yields: 1, text: ({ application }) => application?.post ?? '' },
  {
    id: 'organisation',
    title: words.organisation,
    width: 190,
    grow: 2,
    yields: 2,
    text: ({ organisation }) => organisation,
  },
  { id: 'category', title: words.category, width: 110, yields: 3, text: ({ category }) => category },
];

const scoreBy: TableColumn<OwnRow> = {
  id: 'scoreBy',
  title: words.scoreBy,
  width: 170,
  text: (row) => row.scoreBy,
};

/** Columns of «Мои приглашения» (S2 §2.18). */
export const invitationColumns: readonly TableColumn<OwnRow>[] = [
  ...who,
  { id: 'confirmBy', title: words.confirmBy, width: 150, text: ({ confirmBy }) => confirmBy },
  scoreBy,
  { id: 'state', title: words.state, width: 200, grow: 2, text: ({ state }) => state },
];

/** Columns of «Мои процедуры». */
export const procedureColumns: readonly TableColumn<OwnRow>[] = [
  ...who,
  { id: 'procedure', title: words.procedure, width: 120, text: ({ procedure }) => procedure },
  scoreBy,
  { id: 'sheet', title: words.sheet, width: 140, text: ({ sheet }) => sheet },
];
