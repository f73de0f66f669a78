import { useMemo, useState } from 'react';
import { journalFrame } from '#shared/documents/journal-frame.ts';
import { type SummaryRow, scheduleSummary } from '#shared/documents/schedule-summary.ts';
import { periodsAround, shiftPeriod } from '#shared/domain/periods/period.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { type BoardRow, boardOf, changesOf } from '../board.ts';
import { onlyPlaceOf } from '../use-desk.ts';

/** How many periods stand side by side. */
const PERIODS = 6;

/** A municipality with its schedules, each with what has changed since its approval. */
export type SummaryLine = BoardRow & { readonly changed: readonly number[] };

/** Everything that the summary shows, made anew when a table or the window of periods changes. */
export function useSummary() {
  const office = useOffice();
  const { view } = office;
  const today = office.today();
  const [shift, setShift] = useState(0);
  const revision = useRevision('applications', 'experts', 'schedules', 'municipalities', 'organisations', 'office');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const summary = useMemo(() => {
    const periods = periodsAround(today, 1, PERIODS - 2).map((period) => shiftPeriod(period, shift));
    const lines = boardOf(view, periods, onlyPlaceOf(office)).map(
      (row): SummaryLine => ({ ...row, changed: periods.map((period) => changesOf(view, row.municipalityId, period)) }),
    );
    return { periods, lines };
  }, [office, view, today, shift, revision]);
  const paper = () =>
    scheduleSummary(journalFrame(view, office.actor.userId, today), summary.periods, summary.lines.map(paperRow));
  return { ...summary, paper, onShift: (months: 1 | -1) => setShift((before) => before + months) };
}

function paperRow({ name, noPeriod, cells, changed }: SummaryLine): SummaryRow {
  return {
    name,
    noPeriod,
    cells: cells.map(({ total, unassigned, state }, i) => ({
      total,
      missing: unassigned,
      state,
      changed: changed[i] ?? 0,
    })),
  };
}
