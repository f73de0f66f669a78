import { useState } from 'react';
import { returnForRevision } from '#shared/commands/expertise/return-for-revision.ts';
import { participants } from '#shared/domain/expertise/panel.ts';
import { fullName } from '#shared/records/common.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import css from './request-dialog.module.css';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = dialogTexts.revision;

/** «Вернуть на доработку»: whose sheets get a next version, and why (T15). */
export function RevisionStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const { view } = office;
  const scored = participants(view, application.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(scored.map(({ expertId }) => expertId)));
  const [reason, setReason] = useState('');
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const confirm = async () => {
    const args = { applicationId: application.id, expertIds: [...chosen], reason };
    if (await take(returnForRevision, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={chosen.size === 0 || reason.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <fieldset className={css.request}>
        <legend className={css.legend}>{texts.whose}</legend>
        {scored.map(({ expertId }) => {
          const expert = view.get('experts', expertId);
          return (
            <Checkbox
              key={expertId}
              label={expert ? fullName(expert) : texts.unknown}
              checked={chosen.has(expertId)}
              onChange={() => toggle(expertId)}
            />
          );
        })}
      </fieldset>
      <TextAreaField
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepFrame>
  );
}
