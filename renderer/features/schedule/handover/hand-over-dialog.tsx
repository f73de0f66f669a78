import { handOver } from '#shared/commands/handover/hand-over.ts';
import { takeBackHandover } from '#shared/commands/handover/take-back-handover.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import { handoverTexts as texts } from './texts.ts';

type HandOverDialogProps = {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The question before the mark: how many, by which day; afterwards it can be taken back. */
export function HandOverDialog({ ids, onClose, onDone }: HandOverDialogProps) {
  const office = useOffice();
  const act = useAct();
  const takeBack = async () => {
    const outcome = await office.run(takeBackHandover, { ids: [...ids] });
    toast({ text: outcome.ok ? texts.back(ids.length) : explain(outcome.error) });
  };
  const confirm = async () => {
    if (!(await act.run(handOver, { ids: [...ids] }))) return;
    toast({ text: texts.handed(ids.length), onUndo: () => takeBack() });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={texts.question(ids.length)}
      willDo={[texts.willHand(ids.length, formatDate(office.today())), texts.willTell]}
      confirmLabel={texts.confirm(ids.length)}
      refusal={act.isRunning ? texts.busy : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
