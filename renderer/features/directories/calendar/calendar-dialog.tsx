import { useState } from 'react';
import { setCalendar } from '#shared/commands/directories/set-calendar.ts';
import { daysText, readDays, readTransfers, transfersText } from '#shared/domain/calendar/calendar-texts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { useAct } from '../../../office/use-act.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { texts as common } from '../texts.ts';
import css from './calendar.module.css';
import { texts } from './texts.ts';

const t = texts.dialog;

type CalendarDialogProps = { readonly calendar: ProductionYear; readonly onClose: () => void };

/** The decree, its transfers and the region's days off of one year: typed, pasted, or read from a file beforehand. */
export function CalendarDialog({ calendar, onClose }: CalendarDialogProps) {
  const { year } = calendar;
  const act = useAct();
  const [decree, setDecree] = useState(calendar.decree ?? '');
  const [transfers, setTransfers] = useState(() => transfersText(calendar.transfers));
  const [regional, setRegional] = useState(() => daysText(calendar.regionalDaysOff));
  const [workingDays, setWorkingDays] = useState(calendar.workingDays === null ? '' : String(calendar.workingDays));
  const readTo = readTransfers(transfers);
  const readOff = readDays(regional);
  const count = workingDays.trim() === '' ? null : Number(workingDays);
  const isCount = count === null || (Number.isInteger(count) && count >= 200 && count <= 300);
  const save = async () => {
    if (!readTo.ok || !readOff.ok || !isCount) return;
    const typed = {
      year,
      decree: decree.trim() === '' ? null : decree.trim(),
      transfers: readTo.value,
      regionalDaysOff: readOff.value,
      workingDays: count,
    };
    const done = await act.run(setCalendar, { calendar: typed });
    if (!done) return;
    onClose();
    toast({ text: texts.saved(year) });
  };
  const unread = [readTo, readOff].find((read) => !read.ok);
  const refusal = act.isRunning
    ? common.busy
    : unread && !unread.ok
      ? explain(unread.error)
      : isCount
        ? null
        : t.badCount;
  return (
    <Dialog
      isOpen
      wide
      title={t.title(year)}
      text={t.text}
      confirmLabel={t.save}
      refusal={refusal}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.fields}>
        <TextField
          label={t.decree}
          hint={t.decreeHint}
          maxLength={300}
          value={decree}
          onChange={(event) => setDecree(event.target.value)}
        />
        <TextAreaField
          label={t.transfers}
          hint={t.transfersHint}
          error={readTo.ok ? null : explain(readTo.error)}
          value={transfers}
          onChange={(event) => setTransfers(event.target.value)}
        />
        <TextAreaField
          label={t.regional}
          hint={t.regionalHint}
          error={readOff.ok ? null : explain(readOff.error)}
          value={regional}
          onChange={(event) => setRegional(event.target.value)}
        />
        <TextField
          label={t.workingDays}
          hint={t.workingDaysHint}
          error={isCount ? null : t.badCount}
          inputMode="numeric"
          value={workingDays}
          onChange={(event) => setWorkingDays(event.target.value)}
        />
        {act.refusal ? (
          <Notice tone="bad" isAlert>
            {explain(act.refusal)}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
