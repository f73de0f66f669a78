import { Autocomplete } from '@mantine/core';
import { useId, useMemo, useRef } from 'react';
import choice from './choice-field.module.css';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';

/** Something that can be taken instead of typing it to the end. */
export type Suggestion = {
  readonly id: string;
  readonly label: string;
  /** Tells apart what is called the same: a territory. */
  readonly detail?: string;
};

export type SuggestFieldProps = FieldLook & {
  readonly id?: string;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly maxLength?: number;
  readonly onText: (text: string) => void;
  /** A suggestion was taken; without this `onText` is called with its label. */
  readonly onTake?: (suggestion: Suggestion) => void;
  readonly onLeave?: () => void;
};

/** As many suggestions as are looked through at a glance. */
const SHOWN = 8;

/** Free text with suggestions by the beginnings of its words: arrows choose, Enter takes, Tab leaves what was typed. */
export function SuggestField(props: SuggestFieldProps) {
  const { text, suggestions, maxLength, onText, onTake, onLeave, error, hint, ...look } = props;
  const own = useId();
  const id = look.id ?? own;
  const found = useMemo(() => matching(suggestions, text), [suggestions, text]);
  const justTaken = useRef(false);
  const byId = new Map(found.map((one) => [one.id, one]));
  return (
    <FieldFrame {...look} id={id} error={error} hint={hint}>
      <Autocomplete
        id={id}
        role="combobox"
        aria-label={look.label}
        autoComplete="off"
        maxLength={maxLength}
        value={text}
        data={found.map((one) => ({ value: one.id, label: one.label }))}
        filter={({ options }) => options}
        openOnFocus={false}
        selectFirstOptionOnChange={text.trim() !== ''}
        onChange={(typed) => {
          const isTaken = justTaken.current;
          justTaken.current = false;
          if (!isTaken) onText(typed);
        }}
        onOptionSubmit={(taken) => {
          const suggestion = byId.get(taken);
          if (!suggestion || !onTake) return;
          justTaken.current = true;
          onTake(suggestion);
        }}
        onBlur={onLeave}
        renderOption={({ option }) => <Option suggestion={byId.get(option.value)} />}
        classNames={{ input: css.control, option: choice.item, dropdown: choice.dropdown }}
        comboboxProps={{ transitionProps: { duration: 0 }, offset: 4 }}
        error={Boolean(error)}
        {...fieldAria(id, { error, hint })}
      />
    </FieldFrame>
  );
}

function Option({ suggestion }: { readonly suggestion: Suggestion | undefined }) {
  if (!suggestion) return null;
  return (
    <span className={choice.option}>
      {suggestion.label}
      {suggestion.detail === undefined ? null : <small>{suggestion.detail}</small>}
    </span>
  );
}

/** Suggestions in which every typed word begins a word; those that begin with the text come first. */
function matching(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const typed = plain(text);
  const words = typed.split(' ').filter((word) => word !== '');
  const starts: Suggestion[] = [];
  const others: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const label = plain(suggestion.label);
    if (label.startsWith(typed)) starts.push(suggestion);
    else if (words.every((word) => label.startsWith(word) || label.includes(` ${word}`))) others.push(suggestion);
    if (starts.length >= SHOWN) break;
  }
  return [...starts, ...others].slice(0, SHOWN);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"„“№.,-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
