import { type KeyboardEvent, useRef } from 'react';
import { type Field, fieldNames } from '#shared/domain/intake/fields.ts';
import { categoryNames, claimedCategories } from '#shared/domain/statuses/category.ts';
import { useImportStore } from './import-store.ts';
import { mendCell, stopMending } from './row-acts.ts';
import css from './rows.module.css';
import { texts } from './texts.ts';

type MendFieldProps = { readonly number: number; readonly field: Field; readonly text: string };

/** The cell while it is mended: Enter or leaving takes what was typed, Esc leaves it as it was. */
export function MendField({ number, field, text }: MendFieldProps) {
  const label = texts.rows.editing(fieldNames[field], number);
  return field === 'claimedCategory' ? (
    <CategoryField {...{ number, field, label }} />
  ) : (
    <TextCell {...{ number, field, label, text }} />
  );
}

type CellProps = { readonly number: number; readonly field: Field; readonly label: string };

function TextCell({ number, field, label, text }: CellProps & { readonly text: string }) {
  const store = useImportStore();
  const isOver = useRef(false);
  const take = (value: string) => {
    if (isOver.current) return;
    isOver.current = true;
    if (value === text) stopMending(store);
    else mendCell(store, number, field, value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') take(event.currentTarget.value);
    if (event.key === 'Escape') take(text);
    event.stopPropagation();
  };
  return (
    <input
      className={css.mend}
      aria-label={label}
      defaultValue={text}
      autoComplete="off"
      ref={focusAll}
      onKeyDown={onKeyDown}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}

/** A claimed category is one of four: chosen, not typed. */
function CategoryField({ number, field, label }: CellProps) {
  const store = useImportStore();
  return (
    <select
      className={css.mend}
      aria-label={label}
      defaultValue=""
      ref={(select) => select?.focus()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') stopMending(store);
        event.stopPropagation();
      }}
      onChange={(event) => mendCell(store, number, field, event.currentTarget.value)}
      onBlur={() => stopMending(store)}
    >
      <option value="" disabled hidden />
      {claimedCategories.map((category) => (
        <option key={category}>{categoryNames[category]}</option>
      ))}
    </select>
  );
}

function focusAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
