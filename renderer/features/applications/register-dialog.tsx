import { registerApplications } from '#shared/commands/register-applications.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Split } from './bulk-split.ts';
import { bulkTexts } from './bulk-texts.ts';
import { skippedLines } from './skipped-lines.ts';

export type BulkDialogProps = { readonly split: Split; readonly onClose: () => void; readonly onDone: () => void };

/** The question before registering: how many, which numbers of the journal, that it cannot be undone. */
export function RegisterDialog({ split, onClose, onDone }: BulkDialogProps) {
  const office = useOffice();
  const act = useAct();
  const count = split.allowed.length;
  const first = office.view.get('counters', 'registration')?.next ?? 1;
  const confirm = async () => {
    const done = await act.run(registerApplications, { ids: split.allowed.map(({ id }) => id) });
    if (!done) return;
    toast({ text: bulkTexts.register.done(count) });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={bulkTexts.register.question(count)}
      text={bulkTexts.register.warning}
      willDo={[
        count === 1 ? bulkTexts.register.oneNumber(first) : bulkTexts.register.numbers(first, first + count - 1),
        bulkTexts.register.date(formatDate(office.today())),
        ...skippedLines(split),
      ]}
      confirmLabel={bulkTexts.register.confirm(count)}
      refusal={act.isRunning ? bulkTexts.bar.busy : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
