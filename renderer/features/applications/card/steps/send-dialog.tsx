import { useState } from 'react';
import { sendToExpertise } from '#shared/commands/expertise/send-to-expertise.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import type { BulkDialogProps } from '../../register-dialog.tsx';
import { skippedLines } from '../../skipped-lines.ts';
import { asOne } from './as-one.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.send;

/** «Направить на экспертизу» of one application. */
export function SendStep(props: StepDialogProps) {
  return <SendDialog {...asOne(props)} />;
}

/** «Направить на экспертизу»: invites the experts that are appointed, for one application or for many. */
export function SendDialog({ split, onClose, onDone }: BulkDialogProps) {
  const { office, act, take } = useStep();
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(office.view, office.today(), null));
  const count = split.allowed.length;
  const experts = new Set(split.allowed.flatMap(({ expertIds }) => expertIds));
  const confirm = async () => {
    const args = { ids: split.allowed.map(({ id }) => id), confirmBy: by };
    if (await take(sendToExpertise, args, { done: texts.done(count) })) onDone();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title(count)}
      willDo={[texts.willDo(count), texts.invited(experts.size), ...skippedLines(split)]}
      confirmLabel={texts.confirm}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <DateField label={texts.by} value={by} onChange={setBy} />
    </StepFrame>
  );
}
