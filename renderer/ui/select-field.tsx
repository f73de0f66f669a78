import { Select } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type Ref, useId } from 'react';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';
import { uiTexts } from './texts.ts';

export type SelectOption<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** Greyed; the label should say why. */
  readonly disabled?: boolean;
};

export type SelectFieldProps<V extends string> = FieldLook & {
  readonly id?: string;
  readonly options: readonly SelectOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Typing narrows the list: for more than some ten options. */
  readonly searchable?: boolean;
  /** Inside a panel that closes on a click outside of it: the list stays within. */
  readonly within?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One of several. Arrows and Enter choose, typing searches where asked, Esc closes the list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, error, hint, optional, hideLabel, className, options, value, onChange } = props;
  const { searchable = false, within = false } = props;
  const own = useId();
  const id = props.id ?? own;
  return (
    <FieldFrame {...{ id, label, error, hint, optional, hideLabel, className }}>
      <Select<string>
        id={id}
        ref={props.ref}
        data={options.map((option) => ({ ...option }))}
        value={value}
        onChange={(next) => choose(options, next, onChange)}
        onBlur={props.onBlur}
        placeholder={props.placeholder}
        searchable={searchable}
        allowDeselect={false}
        withCheckIcon={false}
        nothingFoundMessage={uiTexts.nothingFound}
        classNames={{ input: css.control }}
        rightSection={<ChevronDown size={16} className={css.chevron} aria-hidden="true" />}
        rightSectionPointerEvents="none"
        comboboxProps={{ transitionProps: { duration: 0 }, offset: 4, withinPortal: !within }}
        aria-label={label}
        error={Boolean(error)}
        {...fieldAria(id, { error, hint })}
      />
    </FieldFrame>
  );
}

function choose<V extends string>(
  options: readonly SelectOption<V>[],
  next: string | null,
  onChange: (value: V) => void,
) {
  const option = options.find((candidate) => candidate.value === next);
  if (option) onChange(option.value);
}
