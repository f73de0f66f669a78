import { z } from 'zod';
import { skipExpertise } from '#shared/commands/expertise/skip-expertise.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useDialogDraft } from './use-dialog-draft.ts';
import { useStep } from './use-step.ts';

const texts = dialogTexts.skip;

const inputSchema = z.object({ basis: z.string(), evidence: z.string(), isVerified: z.boolean() });

/** «Аттестовать без экспертизы»: the simplified form on an award or a title whose evidence was verified. */
export function SkipStep({ application, onClose }: StepDialogProps) {
  const { act, take } = useStep();
  const draft = useDialogDraft(`skip:${application.id}`, inputSchema, () => ({
    basis: '',
    evidence: '',
    isVerified: false,
  }));
  const { basis, evidence, isVerified } = draft.input;
  const isComplete = basis.trim() !== '' && evidence.trim() !== '' && isVerified;
  const confirm = async () => {
    if (!(await take(skipExpertise, { applicationId: application.id, basis, evidence }, { done: texts.done }))) return;
    await draft.discard();
    onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={isComplete ? null : texts.missing}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextAreaField
        label={texts.basis}
        hint={texts.basisHint}
        rows={2}
        maxLength={500}
        value={basis}
        onChange={(event) => draft.change({ basis: event.target.value })}
      />
      <TextAreaField
        label={texts.evidence}
        hint={texts.evidenceHint}
        rows={2}
        maxLength={2000}
        value={evidence}
        onChange={(event) => draft.change({ evidence: event.target.value })}
      />
      <Checkbox
        label={texts.verified}
        checked={isVerified}
        onChange={(event) => draft.change({ isVerified: event.target.checked })}
      />
    </StepFrame>
  );
}
