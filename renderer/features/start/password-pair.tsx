import { PasswordField, type TextFieldProps } from '../../ui/text-field.tsx';
import css from './start.module.css';
import { StrengthMeter } from './strength-meter.tsx';
import { texts } from './texts.ts';

type FieldProps = Omit<TextFieldProps, 'label' | 'type'>;

type PasswordPairProps = {
  readonly labels: { readonly password: string; readonly repeat: string };
  readonly password: FieldProps;
  readonly repeat: FieldProps;
  /** What is in the first field now. */
  readonly typed: string;
  /** Words that somebody who knows the user would try. */
  readonly personal: readonly string[];
};

/** A new password: the rule, the meter, and the same once more. */
export function PasswordPair({ labels, password, repeat, typed, personal }: PasswordPairProps) {
  return (
    <>
      <div className={css.half}>
        <PasswordField id="password" label={labels.password} {...password} />
        <p className={css.rule}>{texts.password.rule}</p>
      </div>
      <div className={css.half}>
        <PasswordField id="repeat" label={labels.repeat} {...repeat} />
        <div className={css.rule}>
          <StrengthMeter password={typed} personal={personal} />
        </div>
      </div>
    </>
  );
}
