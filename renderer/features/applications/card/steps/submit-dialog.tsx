import { useState } from 'react';
import { submitApplication } from '#shared/commands/filing/submit-application.ts';
import { rights } from '#shared/domain/rights/rights.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.submit;

/** «Подать заявление»: the date of filing, and the signature where it came on paper. */
export function SubmitStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const filing = office.view.get('filings', application.id);
  const [receivedAt, setReceivedAt] = useState<LocalDate | null>(office.today());
  const [isSigned, setSigned] = useState(filing?.isSigned ?? false);
  const mayDateBack = rights.editDraft[office.actor.role] === 'region';
  const confirm = async () => {
    if (receivedAt === null) return;
    const args = { applicationId: application.id, receivedAt, isSigned };
    if (await take(submitApplication, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={receivedAt === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {mayDateBack ? <DateField label={texts.on} value={receivedAt} onChange={setReceivedAt} /> : null}
      <Checkbox label={texts.signed} checked={isSigned} onChange={(event) => setSigned(event.target.checked)} />
    </StepFrame>
  );
}
