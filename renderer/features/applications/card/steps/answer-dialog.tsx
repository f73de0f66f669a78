import { useId } from 'react';
import { z } from 'zod';
import { answerRequest } from '#shared/commands/information/answer-request.ts';
import type { InfoRequest } from '#shared/records/info-request.ts';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import { StepFrame } from './step-frame.tsx';
import { useDialogDraft } from './use-dialog-draft.ts';
import { useStep } from './use-step.ts';

const texts = dialogTexts.answer;

type AnswerDialogProps = { readonly request: InfoRequest; readonly onClose: () => void };

/** «Записать ответ»: what came in answer to a request, once. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { act, take } = useStep();
  const draft = useDialogDraft(`answer:${request.id}`, z.object({ text: z.string() }), () => ({ text: '' }));
  const { text } = draft.input;
  const confirm = async () => {
    if (!(await take(answerRequest, { requestId: request.id, text }, { done: texts.done }))) return;
    await draft.discard();
    onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={request.text}
      confirmLabel={texts.confirm}
      missing={text.trim() === '' ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextAreaField
        id={useId()}
        label={texts.label}
        maxLength={4000}
        value={text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
    </StepFrame>
  );
}
