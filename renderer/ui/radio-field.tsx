import { useId } from 'react';
import css from './choice-field.module.css';
import { type FieldLook, FieldNote, noteId } from './field-frame.tsx';

export type RadioFieldProps = Omit<FieldLook, 'optional' | 'hideLabel'> & {
  /** The first choice takes this id: a link to the field puts the cursor there. */
  readonly id?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen value; '' when none is. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
};

/** One of a few, all in sight: arrows choose, Tab goes on. */
export function RadioField(props: RadioFieldProps) {
  const { label, error, hint, options, value, onChange, onBlur, className } = props;
  const own = useId();
  const id = props.id ?? own;
  return (
    <fieldset
      className={[css.frame, className].filter(Boolean).join(' ')}
      aria-describedby={error || hint ? noteId(id) : undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
      }}
    >
      <legend className={css.legend}>{label}</legend>
      <div className={css.choices} data-error={error ? true : undefined}>
        {options.map((option, i) => (
          <label key={option.value} className={css.choice}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldNote id={id} error={error} hint={hint} />
    </fieldset>
  );
}
