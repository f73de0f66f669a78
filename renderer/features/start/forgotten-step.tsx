import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { bridge } from '../../office/bridge.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordPair } from '../../ui/password/password-pair.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attempt } from './attempt.ts';
import { type ForgottenForm, forgottenFormSchema } from './forgotten-form.ts';
import { focusFirst, problemsOf } from './form-problems.ts';
import { enter, proceed, waitSecondsOf } from './sign-in.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { Go, OnOpened } from './step.ts';
import { forgottenLabels, texts } from './texts.ts';
import { useCountdown } from './use-countdown.ts';

type ForgottenStepProps = { readonly hasSeveralUsers: boolean; readonly go: Go; readonly onOpened: OnOpened };

const t = texts.forgotten;

/** «Забыт пароль»: the printed key opens the office and a new password is set. */
export function ForgottenStep({ hasSeveralUsers, go, onOpened }: ForgottenStepProps) {
  const form = useForm<ForgottenForm>({
    resolver: zodResolver(forgottenFormSchema),
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: { recoveryKey: '', login: '', password: '', repeat: '' },
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [left, wait] = useCountdown();
  const { errors, isSubmitting } = form.formState;
  const recover = form.handleSubmit(
    async ({ recoveryKey, login, password }) => {
      if (left > 0) return;
      setRefusal(null);
      const opened = await attempt(async () =>
        enter(await bridge['keys.recover']({ slot: 'main', recoveryKey, login, password })),
      );
      if (opened.ok) return proceed(opened.value, password, go, onOpened);
      setRefusal(opened.error);
      wait(waitSecondsOf(opened.error));
    },
    (errors) => focusFirst(problemsOf(errors, forgottenLabels)),
  );
  const notYet = left > 0 ? texts.signIn.wait(left) : isSubmitting ? texts.signIn.opening : null;
  return (
    <StartLayout
      title={t.title}
      lead={t.lead}
      onSubmit={recover}
      bar={
        <ActionBar sentence={notYet ?? ''}>
          <Button large onClick={() => go({ at: 'signIn' })}>
            {texts.back}
          </Button>
          <Button large type="submit" variant="primary" refusal={notYet}>
            {t.button}
          </Button>
        </ActionBar>
      }
    >
      <div className={css.grid}>
        <TextField
          id="recoveryKey"
          className={css.full}
          label={t.key}
          hint={t.keyHint}
          error={errors.recoveryKey?.message}
          spellCheck={false}
          autoFocus
          {...form.register('recoveryKey')}
        />
        {hasSeveralUsers ? (
          <TextField
            id="login"
            className={css.full}
            label={t.login}
            hint={t.loginHint}
            error={errors.login?.message}
            optional
            spellCheck={false}
            {...form.register('login')}
          />
        ) : null}
        <PasswordPair
          className={css.half}
          note={texts.forgottenPassword}
          labels={{ password: t.password, repeat: t.repeat }}
          password={{ ...form.register('password'), error: errors.password?.message }}
          repeat={{ ...form.register('repeat'), error: errors.repeat?.message }}
          typed={form.watch('password')}
          personal={[]}
        />
      </div>
      {refusal ? (
        <div className={css.notice}>
          <Notice tone="bad" isAlert>
            {explain(refusal)}
          </Notice>
        </div>
      ) : null}
    </StartLayout>
  );
}
