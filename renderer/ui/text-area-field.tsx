import { type ComponentProps, useId } from 'react';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';

export type TextAreaFieldProps = FieldLook & Omit<ComponentProps<'textarea'>, keyof FieldLook | 'disabled'>;

/** Several lines of text: reasons, remarks. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, error, hint, optional, hideLabel, className, id: given, ...input } = props;
  const own = useId();
  const id = given ?? own;
  return (
    <FieldFrame {...{ id, label, error, hint, optional, hideLabel, className }}>
      <textarea rows={3} {...input} {...fieldAria(id, { error, hint })} id={id} className={css.control} />
    </FieldFrame>
  );
}
