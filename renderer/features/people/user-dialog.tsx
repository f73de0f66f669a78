import { useState } from 'react';
import { saveUser } from '#shared/commands/users/save-user.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordPair } from '../../ui/password/password-pair.tsx';
import { toast } from '../../ui/toast.tsx';
import { addAccount, changeAccount } from './account-acts.ts';
import { AccountFields, type AccountFieldsProps, allRoles } from './account-fields.tsx';
import { type AccountForm, accountOf, accountProblems, emptyAccount, formOf, personalOf } from './account-form.ts';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.form;

/** «Добавить пользователя» and «Изменить»: who he is, in what roles, for whom, and his first password. */
export function UserDialog({ user, onClose }: { readonly user: User | null; readonly onClose: () => void }) {
  const office = useOffice();
  const [form, setForm] = useState<AccountForm>(() => startOf(office.view, user));
  const [isChecked, setChecked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const problems = accountProblems(form, { password: user === null });
  const change = (changed: Partial<AccountForm>) => {
    setForm((before) => ({ ...before, ...changed }));
    setRefusal(null);
  };
  const save = async () => {
    setChecked(true);
    if (Object.keys(problems).length > 0 || isRunning) return;
    setRunning(true);
    const account = accountOf(form, user?.id ?? office.newId(), office.view);
    const args = { ...account, ...(form.isOneTime ? { mustChangePassword: true } : {}) };
    const done = user
      ? await changeAccount(office, user, account)
      : await addAccount(office, saveUser, args, form.password);
    setRunning(false);
    if (!done.ok) return setRefusal(done.error);
    toast({ text: user ? t.saved : t.added });
    onClose();
  };
  return (
    <Dialog
      isOpen
      wide
      title={user ? t.editTitle : t.addTitle}
      confirmLabel={user ? t.save : t.add}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <AccountFields form={form} problems={isChecked ? problems : {}} onForm={change} roles={allRoles} hasMoreRoles />
      {user ? null : <FirstPassword form={form} problems={isChecked ? problems : {}} onForm={change} />}
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

type FirstPasswordProps = Pick<AccountFieldsProps, 'form' | 'problems' | 'onForm'>;

function FirstPassword({ form, problems, onForm }: FirstPasswordProps) {
  return (
    <>
      <div className={css.grid}>
        <PasswordPair
          className={css.half}
          labels={{ password: t.password, repeat: t.repeat }}
          password={{
            value: form.password,
            error: problems.password ?? null,
            onChange: (event) => onForm({ password: event.target.value }),
          }}
          repeat={{
            value: form.repeat,
            error: problems.repeat ?? null,
            onChange: (event) => onForm({ repeat: event.target.value }),
          }}
          typed={form.password}
          personal={personalOf(form)}
        />
      </div>
      <Checkbox
        label={t.oneTime}
        checked={form.isOneTime}
        onChange={(event) => onForm({ isOneTime: event.target.checked })}
      />
    </>
  );
}

function startOf(view: View, user: User | null): AccountForm {
  if (!user) return emptyAccount('coordinator');
  return formOf(user, ownMunicipality(view, { userId: user.id, role: user.role }));
}
