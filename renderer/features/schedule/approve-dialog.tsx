import { approveSchedule, awaitingApproval, whyNotReady } from '#shared/commands/approve-schedule.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { SchedulePlace } from './schedule-place.ts';
import { texts } from './texts.ts';

type ApproveDialogProps = {
  readonly place: SchedulePlace;
  /** Names of the place and the period, for the question. */
  readonly municipality: string;
  readonly periodTitle: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The question before approval: how many go to expertise, who stays and why, that it cannot be undone. */
export function ApproveDialog({ place, municipality, periodTitle, onClose, onDone }: ApproveDialogProps) {
  const { view } = useOffice();
  const act = useAct();
  const { sent, staying } = splitOf(view, place);
  const confirm = async () => {
    if (!(await act.run(approveSchedule, place))) return;
    toast({ text: texts.approve.done(sent) });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={texts.approve.question(municipality, periodTitle)}
      text={texts.approve.warning}
      willDo={[
        texts.approve.send(sent),
        ...Array.from(staying, ([reason, count]) => texts.approve.stay(count, reason)),
      ]}
      confirmLabel={texts.approve.confirm(sent)}
      refusal={act.isRunning ? texts.bar.busy : null}
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

/** How many would be sent, and how many stay by each reason. */
function splitOf(view: View, place: SchedulePlace) {
  const staying = new Map<string, number>();
  let sent = 0;
  for (const application of awaitingApproval(view, place)) {
    const refusal = whyNotReady(view, application);
    if (refusal === null) sent += 1;
    else {
      const reason = explain(refusal);
      staying.set(reason, (staying.get(reason) ?? 0) + 1);
    }
  }
  return { sent, staying };
}
