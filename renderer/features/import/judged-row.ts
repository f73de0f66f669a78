import { badClasses, type IntakeDraft, type IntakeRow, type RowClass } from '#shared/domain/intake/intake-row.ts';
import type { Choices, Judgement } from '#shared/domain/intake/judge-applications.ts';

/** A row of the file with what was found and what the user has decided. */
export type JudgedRow<D extends IntakeDraft = IntakeDraft> = {
  readonly row: IntakeRow<D>;
  readonly judgement: Judgement;
  readonly isLeftOut: boolean;
  readonly isAccepted: boolean;
  /** Something is worth a look, but forbids nothing. */
  readonly hasRemarks: boolean;
};

/** Which rows the table shows. */
export type Shown = 'errors' | 'valid' | 'remarks' | 'leftOut' | Exclude<RowClass, 'valid'>;

/** Joins rows with their classes and the user's choices. */
export function judgedRows<D extends IntakeDraft>(
  rows: readonly IntakeRow<D>[],
  judgements: readonly Judgement[],
  choices: Choices,
  hasRemarks: (draft: D) => boolean,
): readonly JudgedRow<D>[] {
  return rows.flatMap((row, i) => {
    const judgement = judgements[i];
    if (!judgement) return [];
    const isAccepted = choices.accepted.has(row.number);
    return [
      {
        row,
        judgement,
        isLeftOut: choices.leftOut.has(row.number),
        isAccepted,
        hasRemarks: isAccepted || hasRemarks(row.draft),
      },
    ];
  });
}

/** Whether the row will be loaded. */
export function isTaken({ judgement, isLeftOut }: JudgedRow): boolean {
  return judgement.rowClass === 'valid' && !isLeftOut;
}

/** Whether the table shows the row under this choice. */
export function isShown(row: JudgedRow, shown: Shown): boolean {
  if (shown === 'leftOut') return row.isLeftOut;
  if (row.isLeftOut) return false;
  if (shown === 'valid') return row.judgement.rowClass === 'valid';
  if (shown === 'remarks') return row.judgement.rowClass === 'valid' && row.hasRemarks;
  return shown === 'errors' ? row.judgement.rowClass !== 'valid' : row.judgement.rowClass === shown;
}

/** How many rows each choice would show; classes without rows are not offered. */
export function countShown(rows: readonly JudgedRow[]): ReadonlyMap<Shown, number> {
  const all: readonly Shown[] = ['valid', 'remarks', 'errors', ...badClasses, 'leftOut'];
  return new Map(all.map((shown) => [shown, rows.filter((row) => isShown(row, shown)).length]));
}
