import { type FormEvent, useState } from 'react';
import { changeOwnPassword } from '#shared/commands/users/change-own-password.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { fullName } from '#shared/records/common.ts';
import { bridge } from '../../office/bridge.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordPair } from '../../ui/password/password-pair.tsx';
import { passwordProblems } from '../../ui/password/why-not-password.ts';
import { attempt } from './attempt.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import { texts } from './texts.ts';

type NewPasswordStepProps = {
  readonly opened: OpenedOffice;
  /** What he came in with. */
  readonly present: string;
  readonly onDone: () => void;
};

const t = texts.newPassword;

/** The password was thought out by somebody else: before work the user sets his own. */
export function NewPasswordStep({ opened, present, onDone }: NewPasswordStepProps) {
  const [typed, setTyped] = useState({ password: '', repeat: '' });
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { view, actor } = opened.office;
  const user = view.get('users', actor.userId);
  const personal = user ? [fullName(user), user.email, user.login ?? ''] : [];
  const problems = problemsOf(typed, present, personal);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (problems.password !== null || problems.repeat !== null) return;
    const done = await attempt(() => changePassword(opened, present, typed.password));
    if (done.ok) onDone();
    else setRefusal(done.error);
  };
  return (
    <StartLayout
      title={t.title}
      lead={t.lead}
      onSubmit={(event) => void save(event)}
      bar={
        <ActionBar sentence="">
          <Button large type="submit" variant="primary">
            {t.button}
          </Button>
        </ActionBar>
      }
    >
      <div className={css.grid}>
        <PasswordPair
          className={css.half}
          labels={{ password: t.password, repeat: t.repeat }}
          password={{
            autoFocus: true,
            value: typed.password,
            error: isChecked ? problems.password : null,
            onChange: (event) => setTyped({ ...typed, password: event.target.value }),
          }}
          repeat={{
            value: typed.repeat,
            error: isChecked ? problems.repeat : null,
            onChange: (event) => setTyped({ ...typed, repeat: event.target.value }),
          }}
          typed={typed.password}
          personal={personal}
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

function problemsOf(typed: { password: string; repeat: string }, present: string, personal: readonly string[]) {
  const problems = passwordProblems(typed, personal);
  return typed.password === present ? { ...problems, password: t.same } : problems;
}

async function changePassword(
  { office }: OpenedOffice,
  present: string,
  password: string,
): Promise<Result<unknown, Refusal>> {
  const set = await bridge['keys.setPassword']({ present, password });
  return set.ok ? office.run(changeOwnPassword, { id: office.actor.userId }) : set;
}
