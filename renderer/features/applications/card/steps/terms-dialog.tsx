import { useState } from 'react';
import { setProcedureTerms } from '#shared/commands/expertise/set-procedure-terms.ts';
import { scoreByOf } from '#shared/domain/expertise/score-by.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.terms;

/** «Назначить сроки оценки»: until when the experts score and the employer's note is ready (EV, S2). */
export function TermsStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const { view } = office;
  const [scoreBy, setScoreBy] = useState<LocalDate | null>(() => scoreByOf(view, application));
  const [noteBy, setNoteBy] = useState<LocalDate | null>(() => view.get('procedures', application.id)?.noteBy ?? null);
  const confirm = async () => {
    const args = { applicationId: application.id, scoreBy, noteBy };
    if (await take(setProcedureTerms, args, { done: texts.done })) onClose();
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
      <DateField label={texts.scoreBy} value={scoreBy} onChange={setScoreBy} />
      {profileOf(view).employerNoteRequired ? (
        <DateField label={texts.noteBy} optional value={noteBy} onChange={setNoteBy} />
      ) : null}
    </StepFrame>
  );
}
