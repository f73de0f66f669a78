import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './field.module.css';
import { uiTexts } from './texts.ts';

export type FieldLook = {
  readonly label: string;
  /** What is wrong and how to put it right; shown under the field. */
  readonly error?: string | null;
  /** What is expected, shown while there is no error. */
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** The label is said, not shown: in tables and tool bars, where a head stands above. */
  readonly hideLabel?: boolean;
  readonly className?: string;
};

type FrameProps = FieldLook & { readonly id: string; readonly children: ReactNode };

/** Label above, control, then the error or the hint: the same around every field. */
export function FieldFrame({ id, label, error, hint, optional, hideLabel, className, children }: FrameProps) {
  return (
    <div className={[css.frame, className].filter(Boolean).join(' ')}>
      <span className={hideLabel ? 'vh' : css.labelLine}>
        <label htmlFor={id}>{label}</label>
        {optional ? <span className={css.optional}>{uiTexts.optional}</span> : null}
      </span>
      {children}
      <FieldNote id={id} error={error} hint={hint} />
    </div>
  );
}

/** The error, or else the hint, under a control. */
export function FieldNote({ id, error, hint }: { readonly id: string } & Pick<FieldLook, 'error' | 'hint'>) {
  if (error) {
    return (
      <span id={noteId(id)} className={css.error}>
        <TriangleAlert size={14} aria-hidden="true" />
        <span>{error}</span>
      </span>
    );
  }
  if (!hint) return null;
  return (
    <span id={noteId(id)} className={css.hint}>
      {hint}
    </span>
  );
}

/** What a control says of itself: invalid, and which note describes it. */
export function fieldAria(id: string, { error, hint }: Pick<FieldLook, 'error' | 'hint'>) {
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': error || hint ? noteId(id) : undefined };
}

/** Id of the note of a control. */
export function noteId(id: string): string {
  return `${id}-note`;
}
