import { useState } from 'react';
import { archiveApplications } from '#shared/commands/archive/archive-applications.ts';
import { unarchiveApplication } from '#shared/commands/archive/unarchive-application.ts';
import { addYears } from '#shared/domain/calendar/shift-months.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import type { BulkDialogProps } from '../../register-dialog.tsx';
import { skippedLines } from '../../skipped-lines.ts';
import { asOne } from './as-one.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.archive;

/** Years offered for keeping a case: the term of a category, after which nobody asks for its papers. */
const USUAL_YEARS = 5;

/** «Передать в архив» of one application. */
export function ArchiveStep(props: StepDialogProps) {
  return <ArchiveDialog {...asOne(props)} />;
}

/** «Передать в архив»: until when the cases are kept, for one application or for many. */
export function ArchiveDialog({ split, onClose, onDone }: BulkDialogProps) {
  const { office, act, take } = useStep();
  const [keepUntil, setKeepUntil] = useState<LocalDate | null>(() => addYears(office.today(), USUAL_YEARS));
  const count = split.allowed.length;
  const confirm = async () => {
    if (keepUntil === null) return;
    const args = { ids: split.allowed.map(({ id }) => id), keepUntil };
    if (await take(archiveApplications, args, { done: texts.done(count) })) onDone();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title(count)}
      willDo={[texts.willDo, ...skippedLines(split)]}
      confirmLabel={texts.confirm}
      missing={keepUntil === null ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <DateField label={texts.until} hint={texts.untilHint} value={keepUntil} onChange={setKeepUntil} />
    </StepFrame>
  );
}

/** «Вернуть из архива»: with a reason, back to what the application ended with. */
export function UnarchiveStep({ application, onClose }: StepDialogProps) {
  const { act, take } = useStep();
  const [reason, setReason] = useState('');
  const words = dialogTexts.unarchive;
  const confirm = async () => {
    if (await take(unarchiveApplication, { applicationId: application.id, reason }, { done: words.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={words.title}
      confirmLabel={words.confirm}
      missing={reason.trim() === '' ? words.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextAreaField
        label={words.reason}
        hint={words.reasonHint}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepFrame>
  );
}
