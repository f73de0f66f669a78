import { useState } from 'react';
import { z } from 'zod';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { scoreByOf } from '#shared/domain/expertise/score-by.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import { type AnswerWay, answerWaySchema, type Invitation } from '#shared/records/invitation.ts';
import { useOffice } from '../../../office/react.tsx';
import { RadioField } from '../../../ui/radio-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useDialogDraft } from '../card/steps/use-dialog-draft.ts';
import { useStep } from '../card/steps/use-step.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.answer;

type AnswerDialogProps = { readonly invitation: Invitation; readonly onClose: () => void };

/** «Подтверждение участия» (S2 §2.18): the expert's own, or written down for him by the office. */
export function ConfirmDialog({ invitation, onClose }: AnswerDialogProps) {
  const { office, act, take } = useStep();
  const [way, setWay] = useState<AnswerWay>('PHONE');
  const application = office.view.get('applications', invitation.applicationId);
  const scoreBy = application ? scoreByOf(office.view, application) : null;
  const name = application ? fullName(application) : '';
  const confirm = async () => {
    const args = { invitationId: invitation.id, ...(office.actor.role === 'expert' ? {} : { way }) };
    if (await take(confirmInvitation, args, { done: texts.confirmed })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.confirmTitle}
      text={texts.confirmText(name, scoreBy && formatDate(scoreBy))}
      confirmLabel={texts.confirm}
      cancelLabel={texts.cancel}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <OnBehalf invitation={invitation} way={way} onWay={setWay} />
    </StepFrame>
  );
}

/** «Отказ от участия» (S2 §2.18): a comment is required; what was typed is kept when the window is closed. */
export function DeclineDialog({ invitation, onClose }: AnswerDialogProps) {
  const { office, act, take } = useStep();
  const [way, setWay] = useState<AnswerWay>('PHONE');
  const draft = useDialogDraft(`decline:${invitation.id}`, z.object({ comment: z.string() }), () => ({ comment: '' }));
  const { comment } = draft.input;
  const confirm = async () => {
    const args = { invitationId: invitation.id, comment, ...(office.actor.role === 'expert' ? {} : { way }) };
    if (!(await take(declineInvitation, args, { done: texts.declined }))) return;
    await draft.discard();
    onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.declineTitle}
      confirmLabel={texts.decline}
      cancelLabel={texts.cancel}
      missing={comment.trim() === '' ? texts.commentMissing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <OnBehalf invitation={invitation} way={way} onWay={setWay} />
      <TextAreaField
        label={texts.comment}
        hint={texts.commentHint}
        maxLength={1000}
        value={comment}
        onChange={(event) => draft.change({ comment: event.target.value })}
      />
    </StepFrame>
  );
}

type OnBehalfProps = {
  readonly invitation: Invitation;
  readonly way: AnswerWay;
  readonly onWay: (way: AnswerWay) => void;
};

/** Whose answer the office writes down and how it came; nothing where the expert answers himself. */
function OnBehalf({ invitation, way, onWay }: OnBehalfProps) {
  const { view, actor } = useOffice();
  if (actor.role === 'expert') return null;
  const expert = view.get('experts', invitation.expertId);
  const options = Array.from(answerWaySchema.values, (value) => ({ value, label: texts.ways[value] }));
  return (
    <RadioField
      label={texts.way}
      hint={expert ? texts.for(fullName(expert)) : undefined}
      options={options}
      value={way}
      onChange={(value) => onWay(answerWaySchema.parse(value))}
    />
  );
}
