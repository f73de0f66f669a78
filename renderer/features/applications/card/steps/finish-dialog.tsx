import { useState } from 'react';
import { finishExpertise } from '#shared/commands/expertise/finish-expertise.ts';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.finish;

/** «Завершить экспертизу»: all sheets are final and the conclusion counts them. */
export function FinishStep({ application, onClose }: StepDialogProps) {
  const { act, take } = useStep();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    const args = { applicationId: application.id, disagreementReason: reason };
    if (await take(finishExpertise, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextAreaField
        label={texts.reason}
        optional
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepFrame>
  );
}
