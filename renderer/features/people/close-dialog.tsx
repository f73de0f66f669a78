import { useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import { useOffice } from '../../office/react.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { closeAccount } from './account-acts.ts';
import { texts } from './texts.ts';

const t = texts.close;

/** «Закрыть учётную запись»: asks once. */
export function CloseDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const office = useOffice();
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = async () => {
    const done = await closeAccount(office, user);
    if (!done.ok) return setRefusal(explain(done.error));
    toast({ text: t.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t.title(fullName(user))}
      text={t.text}
      confirmLabel={t.confirm}
      confirmVariant="danger"
      onCancel={onClose}
      onConfirm={() => void close()}
    >
      {refusal === null ? null : (
        <Notice tone="bad" isAlert>
          {refusal}
        </Notice>
      )}
    </Dialog>
  );
}
