import { useState } from 'react';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { readDate, readWholeDate } from './date-text.ts';
import { DateTextField } from './date-text-field.tsx';
import type { FieldLook } from './field-frame.tsx';
import { uiTexts } from './texts.ts';

export type DateFieldProps = FieldLook & {
  readonly id?: string;
  readonly value: LocalDate | null;
  /** Called as soon as the text is another date; null while it is none, so that no older date stands for it. */
  readonly onChange: (value: LocalDate | null) => void;
};

/** A civil date, typed by digits without dots. What is not a date stays in the field and is explained on leaving it. */
export function DateField({ value, onChange, error, ...look }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const text = typed ?? (value ? formatDate(value) : '');
  const isWrong = text !== '' && readDate(text) === null;
  const tell = (date: LocalDate | null) => {
    if (date !== value) onChange(date);
  };
  const type = (next: string) => {
    setLeft(false);
    setTyped(next);
    tell(readWholeDate(next));
  };
  const leave = () => {
    setLeft(true);
    if (!isWrong) setTyped(null);
    tell(readDate(text));
  };
  return (
    <DateTextField
      {...look}
      text={text}
      error={isLeft && isWrong ? uiTexts.noSuchDate : error}
      onText={type}
      onLeave={leave}
    />
  );
}
