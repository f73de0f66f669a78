import { useState } from 'react';
import { removeRegistrant } from '#shared/commands/registrants/remove-registrant.ts';
import { restoreRegistrant } from '#shared/commands/registrants/restore-registrant.ts';
import type { NotSubmitted } from '#shared/domain/letters/not-submitted.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { notSubmittedTexts } from './texts.ts';

const texts = notSubmittedTexts.removal;

/** «Удалить регистрацию»: with a reason; «Отменить» brings it back. */
export function RemoveDialog({ row, onClose }: { readonly row: NotSubmitted; readonly onClose: () => void }) {
  const office = useOffice();
  const act = useAct();
  const [reason, setReason] = useState('');
  const restore = async () => {
    const back = await office.run(restoreRegistrant, { id: row.id });
    toast({ text: back.ok ? texts.undone : explain(back.error) });
  };
  const confirm = async () => {
    if (!(await act.run(removeRegistrant, { id: row.id, reason }))) return;
    toast({ text: texts.done, onUndo: () => void restore() });
    onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text(row.name)}
      confirmLabel={texts.confirm}
      confirmVariant="danger"
      missing={reason.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <TextAreaField label={texts.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
    </StepFrame>
  );
}
