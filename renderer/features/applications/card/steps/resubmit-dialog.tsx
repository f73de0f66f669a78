import { useLocation } from 'wouter';
import { resubmitCopy } from '#shared/commands/filing/resubmit-copy.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.resubmit;

/** «Подать повторно»: a new draft that names the refused application; its card opens. */
export function ResubmitStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const [, navigate] = useLocation();
  const confirm = async () => {
    const newId = office.newId();
    const next = office.view.get('counters', 'system')?.next ?? 1;
    const args = { applicationId: application.id, newId };
    if (!(await take(resubmitCopy, args, { done: texts.done(next) }))) return;
    onClose();
    navigate(`/applications/${newId}`);
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      onCancel={onClose}
      onConfirm={confirm}
    />
  );
}
