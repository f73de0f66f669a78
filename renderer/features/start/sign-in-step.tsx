import { type FormEvent, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { bridge } from '../../office/bridge.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { attempt } from './attempt.ts';
import { SampleOffer } from './sample-offer.tsx';
import { enter, proceed, settleKeys, waitSecondsOf } from './sign-in.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { Go, OnOpened } from './step.ts';
import { texts } from './texts.ts';
import { useCountdown } from './use-countdown.ts';

type SignInStepProps = { readonly hasSeveralUsers: boolean; readonly go: Go; readonly onOpened: OnOpened };

const t = texts.signIn;

/** «Войти»: the login where several people work, the password, Enter. A wrong one says so, and the wait is counted down. */
export function SignInStep({ hasSeveralUsers, go, onOpened }: SignInStepProps) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [left, wait] = useCountdown();
  const signIn = async () => {
    setOpening(true);
    setError(null);
    const opened = await attempt(async () => enter(await bridge['keys.unlock']({ slot: 'main', login, password })));
    if (opened.ok) await settleKeys(opened.value).catch(reportError);
    setOpening(false);
    if (opened.ok) return proceed(opened.value, password, go, onOpened);
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
      lead={hasSeveralUsers ? t.leadOfSeveral : t.lead}
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
        <TextField
          id="login"
          label={t.login}
          value={login}
          optional={!hasSeveralUsers}
          hint={hasSeveralUsers ? undefined : t.loginHint}
          spellCheck={false}
          autoFocus={hasSeveralUsers}
          onChange={(event) => {
            setLogin(event.target.value);
            setError(null);
          }}
        />
        <PasswordField
          id="password"
          label={t.password}
          value={password}
          error={error}
          autoFocus={!hasSeveralUsers}
          onChange={(event) => {
            setPassword(event.target.value);
            setError(null);
          }}
        />
      </div>
    </StartLayout>
  );
}
