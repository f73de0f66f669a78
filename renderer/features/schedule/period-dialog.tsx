import { useState } from 'react';
import type { Decision } from '#shared/commands/command.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import { openPeriodsAround } from '#shared/domain/periods/closed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { suggestPeriod } from '#shared/domain/periods/suggest-period.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice } from '../../office/react.tsx';
import { undoAct } from '../../office/undo-act.ts';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { texts } from './texts.ts';

/** How many windows ahead of today can be chosen. */
export const PERIODS_AHEAD = 14;

type PeriodDialogProps = {
  readonly applications: readonly Application[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Choosing the period; for a registered application it is also the acceptance. */
export function PeriodDialog({ applications, onClose, onDone }: PeriodDialogProps) {
  const office = useOffice();
  const act = useAct();
  const today = office.today();
  const [first] = applications;
  const [period, setChosen] = useState(first ? suggestPeriod(first, today) : null);
  const ids = applications.map(({ id }) => id);
  const plan = period === null || ids.length === 0 ? null : office.plan(setPeriod, { ids, period });
  const confirm = async () => {
    if (period === null) return;
    const done = await act.run(setPeriod, { ids, period });
    if (!done) return;
    toast({ text: texts.choosePeriod.done(done.changes.length, periodTitle(period)), onUndo: () => takeBack(done) });
    onDone();
  };
  const takeBack = async (done: Decision) => {
    const outcome = await undoAct(office, done);
    toast({ text: outcome.ok ? texts.choosePeriod.undone : explain(outcome.error) });
  };
  return (
    <Dialog
      isOpen
      title={texts.choosePeriod.question(applications.length)}
      willDo={willDo(applications)}
      confirmLabel={texts.choosePeriod.confirm}
      refusal={act.isRunning ? texts.bar.busy : plan?.ok ? null : texts.choosePeriod.choose}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField
        label={texts.period}
        options={openPeriodsAround(office.view, today, 1, PERIODS_AHEAD).map((value) => ({
          value,
          label: periodTitle(value),
        }))}
        value={period}
        onChange={setChosen}
        error={plan && !plan.ok ? explain(plan.error) : null}
      />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

function willDo(applications: readonly Application[]): readonly string[] {
  const accepted = applications.filter(({ status }) => status === 'REGISTERED').length;
  const kept = applications.length - accepted;
  return [
    ...(accepted > 0 ? [texts.choosePeriod.accepted(accepted)] : []),
    ...(kept > 0 ? [texts.choosePeriod.kept(kept)] : []),
  ];
}
