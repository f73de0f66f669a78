import { useState } from 'react';
import { correctClericalError } from '#shared/commands/archive/correct-clerical-error.ts';
import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Decision } from '#shared/records/decision.ts';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.correct;

type Printed = Decision['printed'];
const fields = Object.keys(texts.fields) as readonly (keyof Printed)[];

/** «Исправить опечатку в решении»: how the documents of the decision print the person; the decision itself stays (T27). */
export function CorrectStep(props: StepDialogProps) {
  const { office } = useStep();
  const decision = currentDecision(office.view, props.application.id);
  return decision ? <CorrectWindow {...props} before={decision.printed} /> : null;
}

function CorrectWindow({ application, before, onClose }: StepDialogProps & { readonly before: Printed }) {
  const { act, take } = useStep();
  const [typed, setTyped] = useState<Partial<Printed>>({});
  const [reason, setReason] = useState('');
  const printed = { ...before, ...typed };
  const confirm = async () => {
    const args = { applicationId: application.id, printed, reason };
    if (await take(correctClericalError, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={equalJson(printed, before) ? texts.same : reason.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={texts.fields[field]}
          maxLength={field === 'organisation' ? 400 : 300}
          value={printed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
        />
      ))}
      <TextAreaField
        label={texts.reason}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepFrame>
  );
}
