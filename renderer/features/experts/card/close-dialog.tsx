import { useState } from 'react';
import { closeExpert } from '#shared/commands/experts/close-expert.ts';
import { currentLoads } from '#shared/domain/assignment/current-loads.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
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

/** «Больше не эксперт»: from when and why; what he carries now is told. */
export function CloseDialog({ expert, onClose }: { readonly expert: Expert; readonly onClose: () => void }) {
  const { view, today } = useOffice();
  const act = useExpertAct(expert.id);
  const [on, setOn] = useState(formatDate(today()));
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const date = readDate(on);
  const load = currentLoads(view).get(expert.id) ?? 0;
  const save = async () => {
    if (date === null) return;
    const refused = await act(closeExpert, { id: expert.id, on: date, reason });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={cardTexts.closing.title(fullName(expert))}
      text={cardTexts.closing.text}
      confirmLabel={cardTexts.card.close}
      refusal={date === null ? texts.form.noSuchDate : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.dialogFields}>
        {load > 0 ? <Notice tone="warn">{cardTexts.closing.busy(load)}</Notice> : null}
        <DateTextField label={cardTexts.closing.on} text={on} onText={setOn} />
        <TextField
          label={cardTexts.closing.reason}
          placeholder={cardTexts.closing.reasonExample}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Refused words={refusal} />
      </div>
    </Dialog>
  );
}
