import { useState } from 'react';
import { editContacts } from '#shared/commands/edit-contacts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { User } from '#shared/records/office.ts';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { texts } from './texts.ts';

const t = texts.office;

/** Asks for the new phone and e-mail of the user. */
export function ContactsDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const [phone, setPhone] = useState(user.phone);
  const [email, setEmail] = useState(user.email);
  const { refusal, run } = useAct();
  const save = async () => {
    const done = await run(editContacts, { id: user.id, phone, email });
    if (done === null) return;
    onClose();
    toast({ text: t.saved });
  };
  return (
    <Dialog
      isOpen
      title={t.editTitle}
      text={t.editText}
      confirmLabel={t.save}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <TextField label={t.phone} value={phone} onChange={(event) => setPhone(event.target.value)} data-autofocus />
      <TextField label={t.email} value={email} onChange={(event) => setEmail(event.target.value)} />
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
