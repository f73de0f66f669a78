import { Copy, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Field } from '#shared/domain/intake/fields.ts';
import { fieldNames } from '#shared/domain/intake/fields.ts';
import { useImportState, useImportStore } from './import-store.ts';
import type { JudgedRow } from './judged-row.ts';
import { MendField } from './mend-field.tsx';
import { startMending } from './row-acts.ts';
import css from './rows.module.css';
import { texts } from './texts.ts';

type ProblemCellProps = {
  readonly row: JudgedRow;
  readonly field: Field;
  readonly text: string;
  readonly shown?: ReactNode;
};

/** A cell of a row: plain when it is right, otherwise marked, with the reason, and mended where it stands. */
export function ProblemCell({ row, field, text, shown }: ProblemCellProps) {
  const store = useImportStore();
  const { number, problems } = row.row;
  const isEditing = useImportState(({ editing }) => editing?.number === number && editing.field === field);
  if (isEditing) return <MendField {...{ number, field, text }} />;
  const isRepeat = row.judgement.problem?.rowClass === 'duplicates' && row.judgement.problem.field === field;
  const isBad = !row.isAccepted && problems.some((problem) => problem.field === field);
  if (!isBad && !isRepeat) return shown ?? text;
  const Icon = isBad ? TriangleAlert : Copy;
  return (
    <button
      type="button"
      className={css.problem}
      data-tone={isBad ? 'bad' : 'warn'}
      aria-label={`${texts.rows.mend(fieldNames[field], number)}: ${text || texts.rows.empty}`}
      onClick={() => startMending(store, number, field)}
    >
      <Icon size={14} aria-hidden="true" />
      {text === '' ? texts.rows.empty : (shown ?? text)}
    </button>
  );
}
