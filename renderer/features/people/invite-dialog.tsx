import { useMemo, useState } from 'react';
import { inviteUser } from '#shared/commands/users/invite-user.ts';
import type { InvitationModel } from '#shared/documents/invitation-model.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { municipalityOf } from '#shared/domain/users/account.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { useOffice } from '../../office/react.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { addAccount } from './account-acts.ts';
import { AccountFields } from './account-fields.tsx';
import { type AccountForm, accountOf, accountProblems, emptyAccount } from './account-form.ts';
import { invitationModelOf } from './invitation-model-of.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { texts } from './texts.ts';

const { roles } = texts.invitations;
const invitable = (['expert', 'schoolCoordinator'] as const).map((value) => ({ value, label: roles[value] }));

/** An invitation that has been made, and to which address its letter goes. */
export type MadeInvitation = { readonly model: InvitationModel; readonly email: string };

type InviteDialogProps = { readonly onMade: (made: MadeInvitation) => void; readonly onClose: () => void };

/** «Сформировать приглашение»: who is invited and what he will sign in with; the password is made here. */
export function InviteDialog({ onMade, onClose }: InviteDialogProps) {
  const office = useOffice();
  const [form, setForm] = useState<AccountForm>(() => emptyAccount('expert'));
  const [isChecked, setChecked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const problems = useMemo(() => accountProblems(form, { password: false }), [form]);
  const invite = async () => {
    setChecked(true);
    if (Object.keys(problems).length > 0 || isRunning) return;
    setRunning(true);
    const draft = accountOf(form, office.newId(), office.view);
    const municipalityId = municipalityOf(office.view, draft, draft.role) ?? '';
    const account = { ...draft, municipality: office.view.get('municipalities', municipalityId)?.name ?? '' };
    const password = newOneTimePassword();
    const done = await addAccount(office, inviteUser, account, password);
    setRunning(false);
    if (done.ok) onMade({ model: invitationModelOf(office, account, password), email: account.email });
    else setRefusal(done.error);
  };
  return (
    <Dialog
      isOpen
      wide
      title={texts.form.inviteTitle}
      confirmLabel={texts.form.invite}
      onCancel={onClose}
      onConfirm={() => void invite()}
    >
      <AccountFields
        form={form}
        problems={isChecked ? problems : {}}
        onForm={(changed) => {
          setForm((before) => ({ ...before, ...changed }));
          setRefusal(null);
        }}
        roles={invitable}
        hasMoreRoles={false}
      />
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
