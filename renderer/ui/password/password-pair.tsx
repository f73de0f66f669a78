import { PasswordField, type TextFieldProps } from '../text-field.tsx';
import css from './password.module.css';
import { StrengthMeter } from './strength-meter.tsx';
import { passwordTexts } from './texts.ts';

type FieldProps = Omit<TextFieldProps, 'label' | 'type'>;

type PasswordPairProps = {
  readonly labels: { readonly password: string; readonly repeat: string };
  readonly password: FieldProps;
  readonly repeat: FieldProps;
  /** What is in the first field now. */
  readonly typed: string;
  /** Words that somebody who knows the user would try. */
  readonly personal: readonly string[];
  /** Of each of the two, for the grid of the form. */
  readonly className?: string | undefined;
  /** What else is to be known of this password. */
  readonly note?: string;
};

/** A new password: the rule, the meter, and the same once more. */
export function PasswordPair({ labels, password, repeat, typed, personal, className, note }: PasswordPairProps) {
  return (
    <>
      <div className={className}>
        <PasswordField id="password" label={labels.password} {...password} />
        <p className={css.rule}>{note === undefined ? passwordTexts.rule : `${passwordTexts.rule} ${note}`}</p>
      </div>
      <div className={className}>
        <PasswordField id="repeat" label={labels.repeat} {...repeat} />
        <div className={css.rule}>
          <StrengthMeter password={typed} personal={personal} />
        </div>
      </div>
    </>
  );
}
