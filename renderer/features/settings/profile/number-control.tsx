import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

type NumberControlProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  /** Called with null for an empty field; what is no number is told as it stands and refused by the profile. */
  readonly onNumber: (value: number | null) => void;
};

/** A small number; an empty field is "no limit" where the setting allows it. */
export function NumberControl({ label, hint, value, onNumber }: NumberControlProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : String(value).replace('.', ',');
  return (
    <TextField
      label={label}
      inputMode="numeric"
      placeholder={hint}
      value={typed ?? shown}
      onChange={(event) => {
        const text = event.target.value.replace(/[^\d,.]/gu, '');
        setTyped(text);
        onNumber(text === '' ? null : Number(text.replace(',', '.')));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
