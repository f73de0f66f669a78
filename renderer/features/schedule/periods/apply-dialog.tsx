import type { Decision } from '#shared/commands/command.ts';
import { setPeriods } from '#shared/commands/schedule/set-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { undoAct } from '../../../office/undo-act.ts';
import { useAct } from '../../../office/use-act.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import { countsByPeriod, type SuggestionPlan, type SuggestionRow, suggestionPlan } from './suggestion-rows.ts';
import { periodsTexts as texts } from './texts.ts';

type ApplyDialogProps = {
  readonly rows: readonly SuggestionRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What applying the suggestions will do, window by window; then one act, taken back at once. */
export function ApplyDialog({ rows, onClose, onDone }: ApplyDialogProps) {
  const office = useOffice();
  const act = useAct();
  const plan = suggestionPlan(office.view, office.actor, rows);
  const count = plan.taken.length;
  const takeBack = async (done: Decision) => {
    const outcome = await undoAct(office, done);
    toast({ text: outcome.ok ? texts.undone : explain(outcome.error) });
  };
  const confirm = async () => {
    const periods = plan.taken.map(({ application, suggestion }) => ({
      id: application.id,
      period: suggestion.period,
    }));
    const done = await act.run(setPeriods, { periods });
    if (!done) return;
    toast({ text: texts.done(done.changes.length), onUndo: () => takeBack(done) });
    onDone();
  };
  return (
    <Dialog
      isOpen
      title={texts.question(count)}
      willDo={linesOf(plan)}
      confirmLabel={texts.confirm(count)}
      refusal={act.isRunning ? texts.busy : count === 0 ? texts.nobody : null}
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

function linesOf({ taken, skipped }: SuggestionPlan): readonly string[] {
  const accepted = taken.filter(({ application }) => application.status === 'REGISTERED').length;
  const kept = taken.length - accepted;
  return [
    ...countsByPeriod(taken).map(([period, count]) => texts.willBe(periodTitle(period), count)),
    ...(accepted > 0 ? [texts.accepted(accepted)] : []),
    ...(kept > 0 ? [texts.kept(kept)] : []),
    ...Array.from(skipped, ([reason, count]) => texts.skipped(count, reason)),
  ];
}
