import { useMemo, useState } from 'react';
import { addThirdExpert } from '#shared/commands/expertise/add-third-expert.ts';
import { candidatesFor } from '#shared/commands/expertise/candidates.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { candidateOptions } from '../../expertise/candidate-options.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.third;

/** «Назначить третьего эксперта»: the final sheets disagree by the region's rule (T13, §6.4). */
export function ThirdStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const { view, actor, today } = office;
  const options = useMemo(
    () => candidateOptions(candidatesFor(view, actor, application, today()).filter(({ refusal }) => refusal === null)),
    [view, actor, application, today],
  );
  const [expertId, setExpert] = useState<string | null>(null);
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(view, today(), null));
  const confirm = async () => {
    if (expertId === null) return;
    const args = { applicationId: application.id, expertId, confirmBy: by };
    if (await take(addThirdExpert, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={options.length === 0 ? texts.nobody : expertId === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField label={texts.expert} options={options} value={expertId} onChange={setExpert} />
      <DateField label={texts.by} value={by} onChange={setBy} />
    </StepFrame>
  );
}
