import { type FormEvent, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { bridge } from '../../office/bridge.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { PasswordField } from '../../ui/text-field.tsx';
import { attempt } from './attempt.ts';
import { SampleOffer } from './sample-offer.tsx';
import { enter, proceed, waitSecondsOf } from './sign-in.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { Go, OnOpened } from './step.ts';
import { texts } from './texts.ts';
import { useCountdown } from './use-countdown.ts';

type SignInStepProps = { readonly go: Go; readonly onOpened: OnOpened };

const t = texts.signIn;

/** «Войти»: the password, Enter. A wrong one says so, and the wait is counted down. */
export function SignInStep({ go, onOpened }: SignInStepProps) {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [left, wait] = useCountdown();
  const signIn = async () => {
    setOpening(true);
    setError(null);
    const opened = await attempt(async () => enter(await bridge['keys.unlock']({ slot: 'main', login: '', password })));
    setOpening(false);
    if (opened.ok) return proceed(opened.value, go, onOpened);
    setPassword('');
    setError(explain(opened.error));
    wait(waitSecondsOf(opened.error));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (left > 0 || isOpening) return;
    if (password === '') setError(t.empty);
    else void signIn();
  };
  const refusal = left > 0 ? t.wait(left) : isOpening ? t.opening : null;
  return (
    <StartLayout
      title={t.title}
      lead={t.lead}
      onSubmit={submit}
      aside={<SampleOffer go={go} />}
      bar={
        <ActionBar sentence={refusal ?? ''}>
          <Button large variant="quiet" onClick={() => go({ at: 'forgotten' })}>
            {t.forgotten}
          </Button>
          <Button large type="submit" variant="primary" refusal={refusal} shortcut="Enter">
            {t.button}
          </Button>
        </ActionBar>
      }
    >
      <div className={css.narrow}>
        <PasswordField
          id="password"
          label={t.password}
          value={password}
          error={error}
          autoFocus
          onChange={(event) => {
            setPassword(event.target.value);
            setError(null);
          }}
        />
      </div>
    </StartLayout>
  );
}
