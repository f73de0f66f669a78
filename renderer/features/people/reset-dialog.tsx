import { useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, PlainDialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { resetPassword } from './account-acts.ts';
import { newOneTimePassword } from './one-time-password.ts';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.reset;

/** «Сбросить пароль»: the recovery key proves the right; a one-time password is shown, once. */
export function ResetDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const office = useOffice();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const reset = async () => {
    if (recoveryKey.trim() === '') return setError(t.keyEmpty);
    const password = newOneTimePassword();
    const done = await resetPassword(office, user, recoveryKey, password);
    if (done.ok) setGiven(password);
    else setError(explain(done.error));
  };
  if (given !== null) return <GivenPassword login={user.login ?? ''} password={given} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      title={t.title(fullName(user))}
      text={t.text}
      confirmLabel={t.confirm}
      onCancel={onClose}
      onConfirm={() => void reset()}
    >
      <TextField
        label={t.key}
        hint={t.keyHint}
        error={error}
        value={recoveryKey}
        spellCheck={false}
        data-autofocus
        onChange={(event) => {
          setRecoveryKey(event.target.value);
          setError(null);
        }}
      />
    </Dialog>
  );
}

type GivenPasswordProps = { readonly login: string; readonly password: string; readonly onClose: () => void };

/** The one-time password, shown once. */
function GivenPassword({ login, password, onClose }: GivenPasswordProps) {
  const words = texts.given;
  return (
    <PlainDialog isOpen title={words.title} onClose={onClose}>
      <Notice tone="info">{words.text}</Notice>
      <dl className={css.given}>
        <dt>{words.login}</dt>
        <dd>{login === '' ? words.noLogin : login}</dd>
        <dt>{words.password}</dt>
        <dd>{password}</dd>
      </dl>
      <Button large variant="primary" onClick={onClose}>
        {words.close}
      </Button>
    </PlainDialog>
  );
}
