import { useMemo, useState } from 'react';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import { inviteOptions } from './invite-options.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.invite;

/** «Пригласить эксперта»: one more, in place of whoever declined or has not answered. */
export function InviteStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const options = useMemo(() => inviteOptions(office.view, application, office.today()), [office, application]);
  const [expertId, setExpert] = useState<string | null>(null);
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(office.view, office.today(), null));
  const confirm = async () => {
    if (expertId === null) return;
    const args = { applicationId: application.id, expertId, confirmBy: by };
    if (await take(inviteExpert, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={options.length === 0 ? texts.nobody : expertId === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField label={texts.expert} options={options} value={expertId} onChange={setExpert} searchable />
      <DateField label={texts.by} value={by} onChange={setBy} />
    </StepFrame>
  );
}
