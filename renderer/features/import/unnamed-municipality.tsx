import { useId, useState } from 'react';
import { useOffice } from '../../office/react.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { texts } from './texts.ts';
import css from './unnamed-municipality.module.css';

type UnnamedMunicipalityProps = {
  readonly value: string;
  /** Rows that name none now. */
  readonly count: number;
  readonly onChoose: (name: string) => void;
};

/** The municipality of rows that name none: typed, or chosen of those that the office knows. */
export function UnnamedMunicipality({ value, count, onChoose }: UnnamedMunicipalityProps) {
  const office = useOffice();
  const listId = useId();
  const [text, setText] = useState(value);
  const names = [...office.view.all('municipalities')].flatMap(({ name, isClosed }) => (isClosed ? [] : [name]));
  const take = () => {
    if (text.trim() !== value) onChoose(text.trim());
  };
  return (
    <div className={css.place}>
      <TextField
        label={texts.columns.municipality}
        hint={count > 0 ? texts.columns.municipalityHint(count) : undefined}
        list={listId}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
