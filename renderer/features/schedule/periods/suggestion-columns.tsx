import { TriangleAlert } from 'lucide-react';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { suggestionWords, warningWords } from '#shared/domain/periods/suggestion-words.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import css from './periods.module.css';
import type { SuggestionRow } from './suggestion-rows.ts';
import { periodsTexts } from './texts.ts';

const titles = periodsTexts.columns;

/** Columns of the suggestions. */
export const suggestionColumns: readonly TableColumn<SuggestionRow>[] = [
  {
    id: 'name',
    title: titles.name,
    width: 230,
    grow: 1,
    isPinned: true,
    isMain: true,
    text: ({ application }) => fullName(application),
  },
  { id: 'municipality', title: titles.municipality, width: 140, yields: 2, text: ({ municipality }) => municipality },
  { id: 'organisation', title: titles.organisation, width: 170, yields: 3, text: ({ organisation }) => organisation },
  { id: 'heldUntil', title: titles.heldUntil, width: 104, text: ({ suggestion }) => dated(suggestion.heldUntil) },
  { id: 'receivedAt', title: titles.receivedAt, width: 104, text: ({ suggestion }) => dated(suggestion.receivedAt) },
  {
    id: 'period',
    title: titles.period,
    width: 180,
    grow: 1,
    text: ({ suggestion }) => periodTitle(suggestion.period),
    hint: ({ suggestion }) => suggestionWords(suggestion),
    render: renderPeriod,
  },
  {
    id: 'serviceDue',
    title: titles.serviceDue,
    width: 104,
    yields: 1,
    text: ({ suggestion }) => dated(suggestion.serviceDue),
  },
];

/** The sentence of why, with what to look at. */
export function whyWords({ suggestion }: SuggestionRow): string {
  return [suggestionWords(suggestion), ...suggestion.warnings.map((one) => warningWords(one, suggestion))].join(' ');
}

function renderPeriod({ suggestion }: SuggestionRow) {
  const title = periodTitle(suggestion.period);
  if (suggestion.warnings.length === 0) return <span>{title}</span>;
  return (
    <span className={css.warned}>
      <TriangleAlert size={14} aria-hidden="true" />
      {title}
    </span>
  );
}

function dated(date: LocalDate | null): string {
  return date === null ? periodsTexts.none : formatDate(date);
}
