import { useMemo, useState } from 'react';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import { replaceablePlaces } from '#shared/commands/expertise/replaceable.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { RadioField } from '../../../../ui/radio-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { candidateOptions } from '../../expertise/candidate-options.ts';
import { replaceRow } from '../../expertise/replace-rows.ts';
import { expertiseTexts } from '../../expertise/texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const texts = expertiseTexts.replace;
const causes = (['REFUSED', 'IDLE'] as const).map((value) => ({ value, label: texts.causes[value] }));

type Replacement = {
  readonly invitationId: string | null;
  readonly newExpertId: string | null;
  readonly cause: 'REFUSED' | 'IDLE';
  readonly comment: string;
};

/** «Заменить эксперта»: any place of the panel that is not scored yet, with the cause and a comment (T13, S3). */
export function ReplaceStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const { view, actor, today } = office;
  const rows = useMemo(
    () =>
      replaceablePlaces(view, application, today()).map((place) =>
        replaceRow(view, actor, application, place, today()),
      ),
    [view, actor, application, today],
  );
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(view, today(), null));
  const [input, setInput] = useState<Replacement>(() => ({
    invitationId: rows.length === 1 ? (rows[0]?.place.invitation.id ?? null) : null,
    newExpertId: null,
    cause: rows.some(({ place }) => place.why === 'IDLE') ? 'IDLE' : 'REFUSED',
    comment: '',
  }));
  const change = (next: Partial<Replacement>) => setInput({ ...input, ...next });
  const chosen = rows.find(({ place }) => place.invitation.id === input.invitationId);
  const { invitationId, newExpertId, cause, comment } = input;
  const isMissing = !chosen || newExpertId === null || comment.trim() === '';
  const confirm = async () => {
    if (invitationId === null || newExpertId === null) return;
    const args = { applicationId: application.id, invitationId, newExpertId, cause, comment, confirmBy: by };
    if (await take(replaceExpert, args, { done: texts.done(1) })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={isMissing ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField
        label={texts.who}
        options={rows.map(({ place, expert, why }) => ({ value: place.invitation.id, label: `${expert}: ${why}` }))}
        value={invitationId}
        onChange={(id) => change({ invitationId: id, newExpertId: null })}
      />
      <SelectField
        label={texts.byWhom}
        options={candidateOptions(chosen?.fit ?? [])}
        value={newExpertId}
        onChange={(id) => change({ newExpertId: id })}
        searchable
      />
      <RadioField
        label={texts.cause}
        options={causes}
        value={cause}
        onChange={(value) => change({ cause: value === 'IDLE' ? 'IDLE' : 'REFUSED' })}
      />
      <TextAreaField
        label={texts.comment}
        maxLength={1000}
        value={comment}
        onChange={(event) => change({ comment: event.target.value })}
      />
      <DateField label={texts.by} value={by} onChange={setBy} />
    </StepFrame>
  );
}
