import { useId, useState } from 'react';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { dottedDate, readDate } from './date-text.ts';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';
import { uiTexts } from './texts.ts';

export type DateFieldProps = FieldLook & {
  readonly id?: string;
  readonly value: LocalDate | null;
  /** Called when the field is left with another date, or emptied. */
  readonly onChange: (value: LocalDate | null) => void;
};

/** A civil date, typed by digits without dots. What is not a date stays in the field and is explained on leaving it. */
export function DateField({ value, onChange, error, hint, ...look }: DateFieldProps) {
  const own = useId();
  const id = look.id ?? own;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value ? formatDate(value) : '');
  const [isLeft, setLeft] = useState(false);
  const shownError = isLeft && typed !== null && typed !== '' ? uiTexts.noSuchDate : error;
  const leave = () => {
    const date = readDate(text);
    setLeft(true);
    if (date !== null || text === '') setTyped(null);
    if (date !== value && (date !== null || text === '')) onChange(date);
  };
  return (
    <FieldFrame {...look} id={id} error={shownError} hint={hint}>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={uiTexts.dateExample}
        className={css.control}
        value={text}
        onChange={(event) => {
          setLeft(false);
          setTyped(dottedDate(event.target.value));
        }}
        onBlur={leave}
        {...fieldAria(id, { error: shownError, hint })}
      />
    </FieldFrame>
  );
}
