import { useState } from 'react';
import { addAbsence, whyNotAbsence } from '#shared/commands/experts/add-absence.ts';
import { applicationsOfExpert } from '#shared/domain/experts/loads.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/periods/period.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../../office/react.tsx';
import { readDate } from '../../../ui/date-text.ts';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { texts } from '../texts.ts';
import css from './card.module.css';
import { Refused } from './refused.tsx';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

/** «Отсутствует с … по …»; applications of those days are told, they stay his until they are given to another. */
export function AbsenceDialog({ expert, onClose }: { readonly expert: Expert; readonly onClose: () => void }) {
  const { view, newId } = useOffice();
  const act = useExpertAct(expert.id);
  const [id] = useState(newId);
  const [texted, setTexted] = useState({ from: '', to: '', reason: '' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [from, to] = [readDate(texted.from), readDate(texted.to)];
  const days = from && to ? { id, expertId: expert.id, from, to } : null;
  const why = days ? whyNotAbsence(view, days) : null;
  const met = from && to && from <= to ? metBy(view, expert.id, from, to) : 0;
  const save = async () => {
    if (!days) return;
    const refused = await act(addAbsence, { ...days, reason: texted.reason });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={cardTexts.absences.dialog}
      confirmLabel={cardTexts.absences.save}
      refusal={days ? (why ? explain(why) : null) : texts.form.noSuchDate}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.dialogFields}>
        <div className={css.dialogPair}>
          <DateTextField
            label={cardTexts.absences.from}
            text={texted.from}
            onText={(text) => setTexted({ ...texted, from: text })}
          />
          <DateTextField
            label={cardTexts.absences.to}
            text={texted.to}
            error={why ? explain(why) : null}
            onText={(text) => setTexted({ ...texted, to: text })}
          />
        </div>
        <TextField
          label={cardTexts.absences.reason}
          optional
          placeholder={cardTexts.absences.reasonExample}
          maxLength={300}
          value={texted.reason}
          onChange={(event) => setTexted({ ...texted, reason: event.target.value })}
        />
        {met > 0 ? <Notice tone="warn">{cardTexts.absences.met(met)}</Notice> : null}
        <Refused words={refusal} />
      </div>
    </Dialog>
  );
}

/** Applications that are not over, of periods of which the days take a part. */
function metBy(view: View, expertId: string, from: LocalDate, to: LocalDate): number {
  return applicationsOfExpert(view, expertId).filter(
    ({ status, period }) =>
      period !== null && !terminalStatuses.has(status) && firstDayOf(period) <= to && from <= lastDayOf(period),
  ).length;
}
