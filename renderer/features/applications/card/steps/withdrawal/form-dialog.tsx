import { useMemo, useState } from 'react';
import { z } from 'zod';
import { formWithdrawal } from '#shared/commands/withdrawal/form-withdrawal.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { withdrawalModel } from '#shared/documents/withdrawal-model.ts';
import type { Application } from '#shared/records/application.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { useOffice } from '../../../../../office/react.tsx';
import { localDayOf } from '../../../../../ui/instants.ts';
import { SelectField } from '../../../../../ui/select-field.tsx';
import { TextAreaField } from '../../../../../ui/text-area-field.tsx';
import { PaperWindow } from '../../../paper-window.tsx';
import type { StepDialogProps } from '../step-dialog.ts';
import { StepFrame } from '../step-frame.tsx';
import { useDialogDraft } from '../use-dialog-draft.ts';
import { useStep } from '../use-step.ts';
import { withdrawalTexts } from './texts.ts';

const texts = withdrawalTexts.form;
const draftSchema = z.object({ reason: z.string(), origin: z.literal(['TEACHER', 'COORDINATOR']) });
const origins = [...draftSchema.shape.origin.values].map((value) => ({ value, label: texts.origins[value] }));

/** «Сформировать заявление на отзыв»: the reason, then the paper to be signed. */
export function FormWithdrawalStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const [formed, setFormed] = useState<Withdrawal | null>(null);
  const { role } = office.actor;
  const draft = useDialogDraft(`withdrawal:${application.id}`, draftSchema, () => ({
    reason: '',
    origin: role === 'coordinator' ? ('COORDINATOR' as const) : ('TEACHER' as const),
  }));
  const { reason, origin } = draft.input;
  const confirm = async () => {
    const id = office.newId();
    const args = { id, applicationId: application.id, reason, origin };
    if (!(await take(formWithdrawal, args, { done: texts.done }))) return;
    await draft.discard();
    setFormed(office.view.get('withdrawals', id) ?? null);
  };
  if (formed) return <WithdrawalPaper application={application} withdrawal={formed} onClose={onClose} />;
  return (
    <StepFrame
      act={act}
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={reason.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      {role === 'teacher' ? null : (
        <SelectField
          label={texts.origin}
          options={origins}
          value={origin}
          onChange={(next) => draft.change({ origin: next })}
        />
      )}
      <TextAreaField
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
      />
    </StepFrame>
  );
}

type WithdrawalPaperProps = {
  readonly application: Application;
  readonly withdrawal: Withdrawal;
  readonly onClose: () => void;
};

/** «Просмотреть заявление»: the withdrawal before the printer, as it was formed. */
export function WithdrawalPaper({ application, withdrawal, onClose }: WithdrawalPaperProps) {
  const { view } = useOffice();
  const [shown] = useState({ application, withdrawal });
  const order = useMemo((): PaperOrder => {
    const { reason, origin, formedBy, formedAt } = shown.withdrawal;
    const facts = { application: shown.application, reason, origin, formedBy, madeOn: localDayOf(formedAt) };
    return { kind: 'withdrawal', model: withdrawalModel(view, facts) };
  }, [view, shown]);
  const { title, fileName } = withdrawalTexts.paper;
  return <PaperWindow order={order} title={title} fileName={fileName} onClose={onClose} />;
}
