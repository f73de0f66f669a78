import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { ApprovalState } from '#shared/domain/schedule/versions.ts';
import type { JournalModel } from './journal-model.ts';

/** A schedule in the summary: its rows, how many lack experts, who has approved it, what has changed since. */
export type SummaryCell = {
  readonly total: number;
  readonly missing: number;
  readonly state: ApprovalState;
  readonly changed: number;
};

/** A municipality of the summary. */
export type SummaryRow = { readonly name: string; readonly noPeriod: number; readonly cells: readonly SummaryCell[] };

const words = {
  title: 'Сводка графиков аттестации',
  municipality: 'Муниципалитет',
  noPeriod: 'Без периода',
  missing: (count: number) => `без экспертов ${count}`,
  changed: (count: number) => `изменений после утверждения ${count}`,
  states: { none: 'не утверждён', coordinator: 'утверждён координатором', approved: 'утверждён' },
  legend: 'Для каждого периода: сколько заявлений в графике, скольким не хватает экспертов, кем утверждён график.',
} as const;

/** The summary as a table on paper and in Excel: a municipality a row, a period a column. */
export function scheduleSummary(
  frame: Pick<JournalModel, 'commission' | 'isSample' | 'asOf' | 'signer'>,
  periods: readonly string[],
  rows: readonly SummaryRow[],
): JournalModel {
  return {
    ...frame,
    title: words.title,
    shortTitle: 'Сводка графиков',
    lines: [],
    columns: [
      { title: words.municipality, width: 18, kind: 'text' },
      { title: words.noPeriod, width: 8, kind: 'number' },
      ...periods.map((period) => ({ title: periodTitle(period), width: 14, kind: 'text' as const })),
    ],
    rows: rows.map(({ name, noPeriod, cells }) => [name, String(noPeriod), ...cells.map(cellWords)]),
    notes: [words.legend],
  };
}

function cellWords({ total, missing, state, changed }: SummaryCell): string {
  if (total === 0 && state === 'none') return '';
  const parts = [
    String(total),
    ...(missing > 0 ? [words.missing(missing)] : []),
    words.states[state],
    ...(changed > 0 ? [words.changed(changed)] : []),
  ];
  return parts.join('; ');
}
