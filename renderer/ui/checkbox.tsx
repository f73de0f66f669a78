import { type ComponentProps, useEffect, useRef } from 'react';
import css from './field.module.css';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'ref' | 'disabled'> & {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Some of several are chosen. */
  readonly isMixed?: boolean;
};

/** Yes or no. */
export function Checkbox({ label, hideLabel, isMixed = false, className, ...input }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={[css.check, className].filter(Boolean).join(' ')}>
      <input ref={box} {...input} type="checkbox" />
      <span className={hideLabel ? 'vh' : undefined}>{label}</span>
    </label>
  );
}
