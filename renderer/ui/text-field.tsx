import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useId, useState } from 'react';
import css from './field.module.css';
import { FieldFrame, type FieldLook, fieldAria } from './field-frame.tsx';
import { IconButton } from './icon-button.tsx';
import { secretTexts } from './texts.ts';

export type TextFieldProps = FieldLook & Omit<ComponentProps<'input'>, keyof FieldLook | 'size' | 'disabled'>;

/** A line of text. Other props go to the input, so `{...register('name')}` works. */
export function TextField(props: TextFieldProps) {
  const { label, error, hint, optional, hideLabel, className, id: given, ...input } = props;
  const own = useId();
  const id = given ?? own;
  return (
    <FieldFrame {...{ id, label, error, hint, optional, hideLabel, className }}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        {...fieldAria(id, { error, hint })}
        id={id}
        className={css.control}
      />
    </FieldFrame>
  );
}

/** A password: hidden until «Показать». */
export function PasswordField(props: Omit<TextFieldProps, 'type'>) {
  const { label, error, hint, optional, hideLabel, className, id: given, ...input } = props;
  const own = useId();
  const id = given ?? own;
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame {...{ id, label, error, hint, optional, hideLabel, className }}>
      <span className={css.boxed}>
        <input
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...fieldAria(id, { error, hint })}
          id={id}
          type={isShown ? 'text' : 'password'}
          className={css.control}
        />
        <IconButton
          className={css.inside}
          quiet
          small
          icon={isShown ? EyeOff : Eye}
          name={isShown ? secretTexts.hide(label) : secretTexts.show(label)}
          onClick={() => setShown(!isShown)}
        />
      </span>
    </FieldFrame>
  );
}
