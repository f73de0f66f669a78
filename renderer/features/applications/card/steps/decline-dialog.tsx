import { z } from 'zod';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import { StepFrame } from './step-frame.tsx';
import { useDialogDraft } from './use-dialog-draft.ts';
import { useStep } from './use-step.ts';

const texts = dialogTexts.decline;

type DeclineDialogProps = { readonly invitation: Invitation; readonly onClose: () => void };

/** «Отказался от участия»: what the expert said; his place is free for another. */
export function DeclineDialog({ invitation, onClose }: DeclineDialogProps) {
  const { act, take } = useStep();
  const draft = useDialogDraft(`decline:${invitation.id}`, z.object({ comment: z.string() }), () => ({ comment: '' }));
  const { comment } = draft.input;
  const confirm = async () => {
    if (!(await take(declineInvitation, { invitationId: invitation.id, comment }, { done: texts.done }))) return;
    await draft.discard();
    onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      confirmLabel={texts.confirm}
      missing={comment.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextAreaField
        label={texts.comment}
        maxLength={1000}
        value={comment}
        onChange={(event) => draft.change({ comment: event.target.value })}
      />
    </StepFrame>
  );
}
