import { useState } from 'react';
import { setExpertLimits } from '#shared/commands/experts/set-expert-limits.ts';
import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { readLimit } from '../form/typed-expert.ts';
import { texts } from '../texts.ts';
import css from './card.module.css';
import { Refused } from './refused.tsx';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

/** How many applications he takes: usually, and in the windows to come; a blank is no limit of its own. */
export function LimitsDialog({ expert, onClose }: { readonly expert: Expert; readonly onClose: () => void }) {
  const { today } = useOffice();
  const act = useExpertAct(expert.id);
  const [seen] = useState(() => ({ loadLimit: expert.loadLimit, periodLimits: expert.periodLimits ?? [] }));
  const [usual, setUsual] = useState(seen.loadLimit === null ? '' : String(seen.loadLimit));
  const [own, setOwn] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(seen.periodLimits.map(({ period, limit }) => [period, String(limit)])),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const periods = [
    ...new Set([...periodsAround(today(), 0, 7), ...seen.periodLimits.map(({ period }) => period)]),
  ].sort();
  const isWrong = [usual, ...Object.values(own)].some((text) => text.trim() !== '' && readLimit(text) === null);
  const save = async () => {
    const periodLimits = Object.entries(own).flatMap(([period, text]) => {
      const limit = readLimit(text);
      return limit === null ? [] : [{ period, limit }];
    });
    const refused = await act(setExpertLimits, { id: expert.id, seen, loadLimit: readLimit(usual), periodLimits });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      wide
      title={cardTexts.load.dialog}
      text={cardTexts.load.text}
      confirmLabel={cardTexts.load.save}
      refusal={isWrong ? texts.form.noSuchLimit : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.dialogFields}>
        <TextField
          label={cardTexts.load.usual}
          inputMode="numeric"
          maxLength={5}
          placeholder={cardTexts.load.none}
          value={usual}
          onChange={(event) => setUsual(event.target.value)}
        />
        <div className={css.limits}>
          {periods.map((period) => (
            <TextField
              key={period}
              label={cardTexts.load.ofPeriod(periodTitle(period))}
              inputMode="numeric"
              maxLength={5}
              placeholder={cardTexts.load.inherit}
              value={own[period] ?? ''}
              onChange={(event) => setOwn({ ...own, [period]: event.target.value })}
            />
          ))}
        </div>
        <Refused words={refusal} />
      </div>
    </Dialog>
  );
}
