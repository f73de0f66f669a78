import { useState } from 'react';
import { z } from 'zod';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { offeredReasons } from '#shared/domain/directories/intake-reasons.ts';
import { checkRefusalText } from '#shared/domain/intake-refusal/check-refusal-text.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { ReasonDialog, type ReasonInput } from '../../../../ui/reason-dialog.tsx';
import { usePaper } from '../papers/paper-store.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { stepTexts } from './texts.ts';
import { useStep } from './use-step.ts';

const texts = dialogTexts.refuse;

const draftSchema = z.object({ codes: z.array(z.string()), text: z.string().nullable() });

/**
 * «Отказать в приёме»: reasons of the catalogue, each with its way to mend the matter, and words of one's own; what the
 * order forbids as a ground is warned of. The decision D10 opens afterwards.
 */
export function RefuseStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const draftId = `refuse:${application.id}`;
  const kept = draftSchema.safeParse(office.drafts.get(draftId)?.value);
  const [input, setInput] = useState<ReasonInput>(kept.success ? kept.data : { codes: [], text: null });
  const reasons = offeredReasons(office.view).map(({ code, text, remedy }) => ({ code, text, offered: remedy }));
  const said = input.text ?? '';
  const change = (next: ReasonInput) => {
    setInput(next);
    office.drafts.put(draftId, next);
  };
  const confirm = async (reasonCodes: readonly string[], text: string) => {
    const args = { ids: [application.id], reasonCodes: [...reasonCodes], text };
    if (!(await take(refuseIntake, args, { done: texts.done }))) return;
    await office.drafts.discard(draftId);
    onClose();
    usePaper.setState({ shown: { kind: 'intakeRefusal', applicationId: application.id } });
  };
  return (
    <ReasonDialog
      isOpen
      title={texts.title}
      text={texts.warning}
      willDo={[texts.willDo, texts.paper]}
      reasons={reasons}
      reasonsLabel={texts.reasons}
      textLabel={texts.text}
      textHint={texts.textHint}
      warnings={checkRefusalText(said).map(explain)}
      missing={act.isRunning ? stepTexts.busy : texts.missing}
      confirmLabel={texts.confirm}
      initial={input}
      onInput={change}
      error={act.refusal ? explain(act.refusal) : null}
      onCancel={onClose}
      onConfirm={confirm}
    />
  );
}
