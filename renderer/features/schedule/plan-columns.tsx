import { TriangleAlert } from 'lucide-react';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import type { PlanRow } from './plan-rows.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';

/** Columns of the schedule that is being made. */
export const planColumns: readonly TableColumn<PlanRow>[] = [
  {
    id: 'name',
    title: texts.rows.name,
    width: 146,
    isPinned: true,
    isMain: true,
    text: ({ application }) => surnameWithInitials(application),
    hint: ({ application }) => fullName(application),
  },
  { id: 'post', title: texts.rows.post, width: 108, grow: 1, text: fieldOf, hint: postAndSubject },
  {
    id: 'organisation',
    title: texts.rows.organisation,
    width: 190,
    grow: 1,
    yields: 2,
    text: (row) => row.organisation,
  },
  { id: 'form', title: texts.rows.form, width: 124, yields: 1, text: ({ application }) => formNames[application.form] },
  {
    id: 'category',
    title: texts.rows.category,
    width: 150,
    yields: 3,
    text: ({ application }) => categoryNames[application.claimedCategory],
  },
  { id: 'experts', title: texts.rows.experts, width: 230, grow: 2, text: panelWords, render: renderPanel },
];

/** What is missing in words, or who studies the portfolio. */
export function panelWords(row: PlanRow): string {
  if (row.stage === 'noPeriod') return texts.rows.noPeriod;
  const names = row.experts.map(surnameWithInitials).join(', ');
  if (row.stage === 'ready') return names;
  return row.experts.length === 0
    ? texts.rows.noExperts(row.needed)
    : `${names}; ${texts.rows.fewExperts(row.experts.length, row.needed)}`;
}

/** The subject where there is one, otherwise the post: what an expert is looked for by. */
function fieldOf({ application }: PlanRow): string {
  return application.subject === '' ? application.post : application.subject;
}

function postAndSubject({ application }: PlanRow): string {
  return [application.post, application.subject].filter((part) => part !== '').join(', ');
}

function renderPanel(row: PlanRow) {
  if (row.stage === 'ready') return <span className={css.cut}>{panelWords(row)}</span>;
  return (
    <span className={css.missing}>
      <TriangleAlert size={14} aria-hidden="true" />
      <span>{panelWords(row)}</span>
    </span>
  );
}
