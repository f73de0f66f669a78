import { z } from 'zod';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { offeredReasons } from '#shared/domain/directories/intake-reasons.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { bulkTexts } from './bulk-texts.ts';
import type { BulkDialogProps } from './register-dialog.tsx';
import { skippedLines } from './skipped-lines.ts';

const DRAFT = 'refuse-intake';

const draftSchema = z.object({ codes: z.array(z.string()), text: z.string().nullable() });

/** The question before refusing intake: the reasons, and what the applicant is to put right. */
export function RefuseDialog({ split, onClose, onDone }: BulkDialogProps) {
  const office = useOffice();
  const act = useAct();
  const count = split.allowed.length;
  const reasons = offeredReasons(office.view).map(({ code, text, remedy }) => ({ code, text, offered: remedy }));
  const draft = draftSchema.safeParse(office.drafts.get(DRAFT)?.value);
  const confirm = async (reasonCodes: readonly string[], text: string) => {
    const ids = split.allowed.map(({ id }) => id);
    const done = await act.run(refuseIntake, { ids, reasonCodes: [...reasonCodes], text });
    if (!done) return;
    await office.drafts.discard(DRAFT);
    toast({ text: bulkTexts.refuse.done(count) });
    onDone();
  };
  const close = () => {
    void office.drafts.discard(DRAFT);
    onClose();
  };
  return (
    <ReasonDialog
      isOpen
      title={bulkTexts.refuse.question(count)}
      text={bulkTexts.refuse.warning}
      willDo={[bulkTexts.refuse.willDo(count), ...skippedLines(split)]}
      reasons={reasons}
      reasonsLabel={bulkTexts.refuse.reasons}
      textLabel={bulkTexts.refuse.text}
      textHint={bulkTexts.refuse.textHint}
      missing={act.isRunning ? bulkTexts.bar.busy : bulkTexts.refuse.missing}
      confirmLabel={bulkTexts.refuse.confirm(count)}
      initial={draft.success ? draft.data : { codes: [], text: null }}
      onInput={(input) => office.drafts.put(DRAFT, input)}
      error={act.refusal ? explain(act.refusal) : null}
      onCancel={close}
      onConfirm={confirm}
    />
  );
}
