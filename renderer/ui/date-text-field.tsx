import { useId } from 'react';
import { formatDate } from '#shared/kernel/local-date.ts';
import { dottedDate, readDate } from './date-text.ts';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';
import { uiTexts } from './texts.ts';

export type DateTextFieldProps = FieldLook & {
  readonly id?: string;
  /** What stands in the field, a date or not yet one. */
  readonly text: string;
  /** Called at every key: what has been typed is the form's at once, also when the field is never left. */
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
};

/** The text of a civil date in a form that keeps texts and judges them itself; digits get their dots. */
export function DateTextField({ text, onText, onLeave, error, hint, ...look }: DateTextFieldProps) {
  const own = useId();
  const id = look.id ?? own;
  const leave = () => {
    const date = readDate(text);
    if (date !== null && formatDate(date) !== text) onText(formatDate(date));
    onLeave?.();
  };
  return (
    <FieldFrame {...look} id={id} error={error} hint={hint}>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={uiTexts.dateExample}
        className={css.control}
        value={text}
        onChange={(event) => onText(dottedDate(event.target.value))}
        onBlur={leave}
        {...fieldAria(id, { error, hint })}
      />
    </FieldFrame>
  );
}
