import { useState } from 'react';
import { SuggestField, type Suggestion } from '../../ui/suggest-field.tsx';

type LinkFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly className?: string | undefined;
  readonly options: readonly Suggestion[];
  readonly value: string | null;
  readonly onValue: (id: string | null) => void;
};

/** One row of a long directory, found by typing; what was only typed and not taken is no choice. */
export function LinkField({ options, value, onValue, ...look }: LinkFieldProps) {
  const [text, setText] = useState(() => options.find(({ id }) => id === value)?.label ?? '');
  return (
    <SuggestField
      {...look}
      text={text}
      suggestions={options}
      onText={(typed) => {
        setText(typed);
        const exact = options.filter(({ label }) => label === typed);
        onValue(exact.length === 1 ? (exact[0]?.id ?? null) : null);
      }}
      onTake={(taken) => {
        setText(taken.label);
        onValue(taken.id);
      }}
    />
  );
}
