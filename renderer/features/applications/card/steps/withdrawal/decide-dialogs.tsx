import { useState } from 'react';
import { coordinatorWithdraw } from '#shared/commands/withdrawal/coordinator-withdraw.ts';
import { registerWithdrawal } from '#shared/commands/withdrawal/register-withdrawal.ts';
import { rejectWithdrawal } from '#shared/commands/withdrawal/reject-withdrawal.ts';
import { withdrawLate } from '#shared/commands/withdrawal/withdraw-late.ts';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { Checkbox } from '../../../../../ui/checkbox.tsx';
import { TextAreaField } from '../../../../../ui/text-area-field.tsx';
import type { StepDialogProps } from '../step-dialog.ts';
import { StepFrame } from '../step-frame.tsx';
import { useStep } from '../use-step.ts';
import { withdrawalTexts } from './texts.ts';

/** «Зарегистрировать» a withdrawal: the teacher's own, or the one that a coordinator formed for him. */
export function RegisterWithdrawalStep({ application, onClose }: StepDialogProps) {
  const texts = withdrawalTexts.register;
  const { office, act, take } = useStep();
  const withdrawal = openWithdrawal(office.view, application.id);
  const command = withdrawal?.origin === 'COORDINATOR' ? coordinatorWithdraw : registerWithdrawal;
  const confirm = async () => {
    if (await take(command, { applicationId: application.id }, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      willDo={withdrawal ? [texts.reason(withdrawal.reason), texts.scan(withdrawal.scan !== null)] : []}
      confirmLabel={texts.confirm}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    />
  );
}

/** «Отклонить отзыв»: with the reason; the application goes on. */
export function RejectWithdrawalStep({ application, onClose }: StepDialogProps) {
  const texts = withdrawalTexts.reject;
  const { act, take } = useStep();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (await take(rejectWithdrawal, { applicationId: application.id, reason }, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
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

/** «Отозвать после экспертизы»: only where the region allows it, with a reason and the applicant's word. */
export function WithdrawLateStep({ application, onClose }: StepDialogProps) {
  const texts = withdrawalTexts.late;
  const { office, act, take } = useStep();
  const [reason, setReason] = useState(() => openWithdrawal(office.view, application.id)?.reason ?? '');
  const [isConfirmed, setConfirmed] = useState(false);
  const confirm = async () => {
    const args = { id: office.newId(), applicationId: application.id, reason, isConfirmed };
    if (await take(withdrawLate, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      confirmVariant="danger"
      missing={reason.trim() === '' || !isConfirmed ? texts.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <TextAreaField label={texts.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Checkbox
        label={texts.isConfirmed}
        checked={isConfirmed}
        onChange={(event) => setConfirmed(event.target.checked)}
      />
    </StepFrame>
  );
}
