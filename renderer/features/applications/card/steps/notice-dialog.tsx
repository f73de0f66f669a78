import { useState } from 'react';
import type { z } from 'zod';
import { sendNotice } from '#shared/commands/information/send-notice.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { noticeSchema } from '#shared/records/notice.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.notice;

type Notice = z.infer<typeof noticeSchema>;

const kinds = [...noticeSchema.shape.kind.values].map((value) => ({ value, label: texts.kinds[value] }));
const channels = [...noticeSchema.shape.channel.values].map((value) => ({ value, label: texts.channels[value] }));

/** «Отметить уведомление»: which notice went out, how and when. */
export function NoticeStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const [kind, setKind] = useState<Notice['kind']>(usualKind(application.status));
  const [channel, setChannel] = useState<Notice['channel']>(application.epguNo === null ? 'PAPER' : 'EPGU');
  const [sentOn, setSentOn] = useState<LocalDate | null>(office.today());
  const confirm = async () => {
    if (sentOn === null) return;
    const args = { id: office.newId(), applicationId: application.id, kind, channel, sentOn };
    if (await take(sendNotice, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={sentOn === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField label={texts.kind} options={kinds} value={kind} onChange={setKind} />
      <SelectField label={texts.channel} options={channels} value={channel} onChange={setChannel} />
      <DateField label={texts.on} value={sentOn} onChange={setSentOn} />
    </StepFrame>
  );
}

/** What an application in this status is usually told. */
function usualKind(status: ApplicationStatus): Notice['kind'] {
  if (status === 'INTAKE_REFUSED') return 'INTAKE_REFUSAL';
  return status === 'GRANTED' || status === 'REFUSED' ? 'DECISION' : 'TERM';
}
