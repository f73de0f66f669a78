import { useState } from 'react';
import { attachEmployerNote } from '#shared/commands/information/attach-employer-note.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.note;

/** «Приложить справку работодателя»: notes that the employer's note has come. */
export function EmployerNoteStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const [title, setTitle] = useState<string>(texts.usual);
  const [receivedOn, setReceivedOn] = useState<LocalDate | null>(office.today());
  const confirm = async () => {
    if (receivedOn === null) return;
    const args = { applicationId: application.id, title, receivedOn };
    if (await take(attachEmployerNote, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={title.trim() === '' || receivedOn === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextField label={texts.name} maxLength={300} value={title} onChange={(event) => setTitle(event.target.value)} />
      <DateField label={texts.on} value={receivedOn} onChange={setReceivedOn} />
    </StepFrame>
  );
}
