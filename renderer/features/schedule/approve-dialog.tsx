import {
  approveSchedule,
  awaitingApproval,
  changedSinceApproval,
  whyNotReady,
} from '#shared/commands/approve-schedule.ts';
import { approveAsCoordinator } from '#shared/commands/schedule/approve-as-coordinator.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { applicationsOfSchedule } from '#shared/domain/schedule/schedule-applications.ts';
import { approvalOrderOf } from '#shared/domain/schedule/versions.ts';
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
  /** Whose approval it is. */
  readonly as: 'coordinator' | 'commission';
  /** Names of the place and the period, for the question. */
  readonly municipality: string;
  readonly periodTitle: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The question before approval: how many go to expertise, who stays and why, that it cannot be undone. */
export function ApproveDialog({ place, as, municipality, periodTitle, onClose, onDone }: ApproveDialogProps) {
  const { view, actor } = useOffice();
  const act = useAct();
  const { sent, staying } = splitOf(view, place);
  const isFirstOfTwo = as === 'coordinator' && approvalOrderOf(view) !== 'coordinator';
  const stands = applicationsOfSchedule(view, place).length;
  const changed = changedSinceApproval(view, place);
  const confirm = async () => {
    const args = { ...place, withChanges: true };
    if (!(await act.run(as === 'coordinator' ? approveAsCoordinator : approveSchedule, args))) return;
    toast({ text: isFirstOfTwo ? texts.approve.doneCoordinator : texts.approve.done(sent) });
    onDone();
  };
  const firstWarning = actor.role === 'coordinator' ? texts.approve.coordinatorWarning : texts.approve.notedWarning;
  return (
    <Dialog
      isOpen
      title={texts.approve.question(municipality, periodTitle)}
      text={isFirstOfTwo ? firstWarning : texts.approve.warning}
      willDo={isFirstOfTwo ? standing(view, place, stands) : sending(sent, staying, changed)}
      confirmLabel={isFirstOfTwo ? texts.approve.confirmCoordinator(stands) : confirmWords(sent, changed)}
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

function sending(sent: number, staying: ReadonlyMap<string, number>, changed: number): readonly string[] {
  return [
    ...(sent > 0 || changed === 0 ? [texts.approve.send(sent)] : []),
    ...(changed > 0 ? [texts.approve.takesChanges(changed)] : []),
    ...Array.from(staying, ([reason, count]) => texts.approve.stay(count, reason)),
  ];
}

function confirmWords(sent: number, changed: number): string {
  return sent === 0 && changed > 0 ? texts.approve.confirmChanges(changed) : texts.approve.confirm(sent);
}

/** What the coordinator approves: all rows; places that he left empty are the operator's to fill. */
function standing(view: View, place: SchedulePlace, stands: number): readonly string[] {
  const needed = expertsNeeded(view);
  const left = awaitingApproval(view, place).filter(({ expertIds }) => expertIds.length < needed).length;
  return [texts.approve.stands(stands), ...(left > 0 ? [texts.approve.leftToOperator(left)] : [])];
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
