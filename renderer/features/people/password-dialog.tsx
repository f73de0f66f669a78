import { useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../office/react.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordPair } from '../../ui/password/password-pair.tsx';
import { passwordProblems } from '../../ui/password/why-not-password.ts';
import { PasswordField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { changePassword } from './account-acts.ts';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.ownPassword;

/** «Сменить пароль»: the present one, and the new one twice. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const office = useOffice();
  const [typed, setTyped] = useState({ present: '', password: '', repeat: '' });
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const user = office.view.get('users', office.actor.userId);
  const personal = user ? [fullName(user), user.email, user.login ?? ''] : [];
  const problems = passwordProblems(typed, personal);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value });
      setRefusal(null);
    },
  });
  const save = async () => {
    setChecked(true);
    if (typed.present === '' || problems.password !== null || problems.repeat !== null) return;
    const done = await changePassword(office, typed.present, typed.password);
    if (!done.ok) return setRefusal(explain(done.error));
    toast({ text: t.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      wide
      title={t.title}
      text={t.text}
      confirmLabel={t.confirm}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.grid}>
        <PasswordField
          className={css.full}
          label={t.present}
          error={isChecked && typed.present === '' ? t.presentEmpty : null}
          data-autofocus
          {...field('present')}
        />
        <PasswordPair
          className={css.half}
          labels={{ password: t.password, repeat: t.repeat }}
          password={{ ...field('password'), error: isChecked ? problems.password : null }}
          repeat={{ ...field('repeat'), error: isChecked ? problems.repeat : null }}
          typed={typed.password}
          personal={personal}
        />
      </div>
      {refusal === null ? null : (
        <Notice tone="bad" isAlert>
          {refusal}
        </Notice>
      )}
    </Dialog>
  );
}
