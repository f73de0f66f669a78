import css from './password.module.css';
import { passwordStrength } from './password-strength.ts';
import { strengthWords } from './strength-words.ts';
import { strengthTexts } from './texts.ts';

const tones = ['bad', 'bad', 'warn', 'good', 'good'] as const;

/** How strong the password is, in bars and in words: what is weak and what would be better. */
export function StrengthMeter({
  password,
  personal,
}: {
  readonly password: string;
  readonly personal: readonly string[];
}) {
  const strength = passwordStrength(password, personal);
  const words = strengthWords(strength);
  const isEmpty = password === '';
  return (
    <div className={css.meter} role="status" aria-label={strengthTexts.label}>
      <span className={css.bars} aria-hidden="true">
        {tones.map((_, i) => (
          <span
            key={strengthTexts.levels[i]}
            data-on={!isEmpty && i <= strength.level ? tones[strength.level] : undefined}
          />
        ))}
      </span>
      {isEmpty ? null : (
        <>
          <span>
            {strengthTexts.label}: <b>{words.level}</b>. {words.time}
          </span>
          {words.advice.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </>
      )}
    </div>
  );
}
