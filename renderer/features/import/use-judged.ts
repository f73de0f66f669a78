import { useMemo } from 'react';
import type { IntakeDraft, IntakeRow } from '#shared/domain/intake/intake-row.ts';
import type { Judgement } from '#shared/domain/intake/judge-applications.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { ImportKind, Outcome } from './import-kind.ts';
import { type Mend, useImportState } from './import-store.ts';
import { countShown, isShown, type JudgedRow, judgedRows, type Shown } from './judged-row.ts';

/** The file as it stands with the user's mends and choices, against the office as it is now. */
export type Judged<D extends IntakeDraft> = {
  readonly rows: readonly IntakeRow<D>[];
  readonly judgements: readonly Judgement[];
  readonly judged: readonly JudgedRow<D>[];
  readonly counts: ReadonlyMap<Shown, number>;
  readonly shown: Shown;
  readonly visible: readonly JudgedRow<D>[];
  /** What accepting would do. */
  readonly outcome: Outcome;
};

/** Judges the rows of the preview again whenever a cell, a choice or the office changes. */
export function useJudged<D extends IntakeDraft>(kind: ImportKind<D>, read: readonly IntakeRow<D>[]): Judged<D> {
  const office = useOffice();
  const revision = useRevision('applications', 'experts');
  const mends = useImportState((state) => state.mends);
  const choices = useImportState((state) => state.choices);
  const chosen = useImportState((state) => state.shown);
  const rows = useMemo(() => mended(kind, read, mends), [kind, read, mends]);
  const judgements = useMemo(() => {
    void revision;
    return kind.judge(rows, office.view, choices);
  }, [kind, rows, office, choices, revision]);
  const judged = useMemo(
    () => judgedRows(rows, judgements, choices, kind.hasRemarks),
    [rows, judgements, choices, kind],
  );
  const counts = useMemo(() => countShown(judged), [judged]);
  const shown = usable(chosen, counts);
  const visible = useMemo(() => judged.filter((row) => isShown(row, shown)), [judged, shown]);
  const outcome = useMemo(() => {
    void revision;
    return kind.plan(office, judged);
  }, [kind, office, judged, revision]);
  return { rows, judgements, judged, counts, shown, visible, outcome };
}

/** Problems first; a choice that has become empty gives way to what is left. */
function usable(chosen: Shown | null, counts: ReadonlyMap<Shown, number>): Shown {
  if (chosen !== null && ((counts.get(chosen) ?? 0) > 0 || chosen === 'valid' || chosen === 'errors')) return chosen;
  return (counts.get('errors') ?? 0) > 0 ? 'errors' : 'valid';
}

function mended<D extends IntakeDraft>(
  kind: ImportKind<D>,
  rows: readonly IntakeRow<D>[],
  mends: readonly Mend[],
): readonly IntakeRow<D>[] {
  if (mends.length === 0) return rows;
  const byNumber = Map.groupBy(mends, ({ number }) => number);
  return rows.map((row) =>
    (byNumber.get(row.number) ?? []).reduce((before, { field, text }) => kind.mend(before, field, text), row),
  );
}
