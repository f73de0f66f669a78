import { TriangleAlert } from 'lucide-react';
import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import css from './handover.module.css';
import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

const titles = texts.columns;

const common: readonly TableColumn<HandoverRow>[] = [
  {
    id: 'name',
    title: titles.name,
    width: 220,
    grow: 1,
    isPinned: true,
    isMain: true,
    text: ({ application }) => fullName(application),
  },
  { id: 'work', title: titles.work, width: 220, grow: 1, yields: 2, text: workOf },
  { id: 'municipality', title: titles.municipality, width: 140, yields: 3, text: ({ municipality }) => municipality },
  {
    id: 'category',
    title: titles.category,
    width: 120,
    yields: 1,
    text: ({ application }) => categoryNames[application.claimedCategory],
  },
];

const file: TableColumn<HandoverRow> = {
  id: 'file',
  title: titles.file,
  width: 170,
  text: ({ attached }) => (attached ? texts.attached : texts.notAttached),
  render: (row) =>
    row.attached ? (
      <span>{texts.attached}</span>
    ) : (
      <span className={css.warned}>
        <TriangleAlert size={14} aria-hidden="true" />
        {texts.notAttached}
      </span>
    ),
};

const experts: TableColumn<HandoverRow> = { id: 'experts', title: titles.experts, width: 140, text: expertsWord };
const verdict: TableColumn<HandoverRow> = { id: 'verdict', title: titles.verdict, width: 160, text: verdictWord };
const due: TableColumn<HandoverRow> = {
  id: 'due',
  title: titles.due,
  width: 110,
  text: (row) => (row.due === null ? '' : formatDate(row.due)),
};
const handed: TableColumn<HandoverRow> = { id: 'handedOver', title: titles.handedOver, width: 200, text: handedWord };

/** Columns of each list: what is not known yet has no column. */
export const handoverColumns: Readonly<Record<HandoverStage, readonly TableColumn<HandoverRow>[]>> = {
  toCheck: [...common, experts, file, due],
  toHandOver: [...common, experts, verdict, due],
  handedOver: [...common, verdict, handed],
};

/** «учитель, химия, МАОУ СОШ № 1». */
export function workOf({ application, organisation }: HandoverRow): string {
  return [application.post, application.subject, organisation].filter((part) => part !== '').join(', ');
}

/** What the experts came to. */
export function expertsWord({ conclusion }: HandoverRow): string {
  return conclusion ? texts.verdicts[conclusion.verdict] : '';
}

/** What the municipality says. */
export function verdictWord({ check }: HandoverRow): string {
  return check ? texts.verdicts[check.verdict] : texts.noVerdict;
}

/** «21.11.2026, Моисеева Л. Г.» */
export function handedWord({ check, handedBy }: HandoverRow): string {
  return check?.handedOver ? texts.handedBy(check.handedOver.on, handedBy) : '';
}
