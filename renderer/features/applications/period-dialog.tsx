import { useState } from 'react';
import type { Decision } from '#shared/commands/command.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import { openPeriodsAround } from '#shared/domain/periods/closed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { suggestPeriod } from '#shared/domain/periods/suggest-period.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../office/react.tsx';
import { undoAct } from '../../office/undo-act.ts';
import { useAct } from '../../office/use-act.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Split } from './bulk-split.ts';
import { bulkTexts } from './bulk-texts.ts';
import type { BulkDialogProps } from './register-dialog.tsx';
import { skippedLines } from './skipped-lines.ts';

/** How many windows ahead of today can be chosen. */
const AHEAD = 14;

/** Choosing the period for the selected rows; for a registered application it is also the acceptance. */
export function PeriodDialog({ split, onClose, onDone }: BulkDialogProps) {
  const office = useOffice();
  const act = useAct();
  const today = office.today();
  const [first] = split.allowed;
  const [period, setChosen] = useState(first ? suggestPeriod(first, today) : null);
  const ids = split.allowed.map(({ id }) => id);
  const plan = period === null ? null : office.plan(setPeriod, { ids, period });
  const confirm = async () => {
    if (period === null) return;
    const done = await act.run(setPeriod, { ids, period });
    if (!done) return;
    toast({ text: bulkTexts.period.done(done.changes.length, periodTitle(period)), onUndo: () => takeBack(done) });
    onDone();
  };
  const takeBack = async (done: Decision) => {
    const outcome = await undoAct(office, done);
    toast({ text: outcome.ok ? bulkTexts.period.undone : explain(outcome.error) });
  };
  return (
    <Dialog
      isOpen
      title={bulkTexts.period.question(split.allowed.length)}
      willDo={[...willDo(split), ...skippedLines(split)]}
      confirmLabel={bulkTexts.period.confirm}
      refusal={act.isRunning ? bulkTexts.bar.busy : plan?.ok ? null : bulkTexts.period.choose}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <SelectField
        label={bulkTexts.period.label}
        options={openPeriodsAround(office.view, today, 1, AHEAD).map((value) => ({ value, label: periodTitle(value) }))}
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

function willDo(split: Split): readonly string[] {
  const accepted = split.allowed.filter(({ status }) => status === 'REGISTERED').length;
  const kept = split.allowed.length - accepted;
  return [
    ...(accepted > 0 ? [bulkTexts.period.accepted(accepted)] : []),
    ...(kept > 0 ? [bulkTexts.period.kept(kept)] : []),
  ];
}
