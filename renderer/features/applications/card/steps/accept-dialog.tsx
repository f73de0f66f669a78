import { useState } from 'react';
import { acceptApplications } from '#shared/commands/filing/accept-applications.ts';
import { fullName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import type { BulkDialogProps } from '../../register-dialog.tsx';
import { skippedLines } from '../../skipped-lines.ts';
import { asOne } from './as-one.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.accept;

/** «Принять к рассмотрению» of one application. */
export function AcceptStep(props: StepDialogProps) {
  return <AcceptDialog {...asOne(props)} />;
}

/** «Принять к рассмотрению»: names the responsible officer, for one application or for many. */
export function AcceptDialog({ split, onClose, onDone }: BulkDialogProps) {
  const { office, act, take } = useStep();
  const officers = officersOf(office.view);
  const [officerId, setOfficer] = useState(() => suggested(officers, office.actor.userId));
  const officer = officers.find(({ id }) => id === officerId);
  const count = split.allowed.length;
  const confirm = async () => {
    if (!officer) return;
    const ids = split.allowed.map(({ id }) => id);
    const told = { done: texts.done(count), undone: texts.undone };
    if (await take(acceptApplications, { ids, responsibleId: officer.id }, told)) onDone();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title(count)}
      willDo={[texts.willDo(count), ...skippedLines(split)]}
      confirmLabel={texts.confirm}
      missing={officer ? null : texts.choose}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField
        label={texts.officer}
        hint={officer ? phoneWords(officer) : texts.officerHint}
        options={officers.map((user) => ({ value: user.id, label: `${fullName(user)}, ${user.post}` }))}
        value={officerId}
        onChange={setOfficer}
        searchable={officers.length > 10}
      />
    </StepFrame>
  );
}

/** Those who may be responsible: who works with the applications of the whole region. */
function officersOf(view: View): readonly User[] {
  return [...view.all('users')].filter(({ role }) => role === 'secretary' || role === 'operator');
}

function suggested(officers: readonly User[], self: string): string | null {
  return officers.find(({ id }) => id === self)?.id ?? officers[0]?.id ?? null;
}

function phoneWords({ phone }: User): string {
  return phone === '' ? texts.noPhone : texts.phone(phone);
}
