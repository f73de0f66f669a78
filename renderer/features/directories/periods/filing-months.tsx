import { setProfile } from '#shared/commands/profile/set-profile.ts';
import { monthNames } from '#shared/domain/periods/month-names.ts';
import { monthOf, shiftPeriod } from '#shared/domain/periods/period.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { must } from '#shared/kernel/assert.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { texts as common } from '../texts.ts';
import { texts } from './texts.ts';

/** On which days the two months of a window take applications: a setting of the profile, the same every year. */
export function FilingMonths({ period }: { readonly period: string }) {
  const { view, actor } = useOffice();
  const act = useAct();
  const profile = profileOf(view);
  const { filingWindow } = profile;
  const forbidden = setProfile.permit(view, actor, null);
  const refusal = act.isRunning ? common.busy : forbidden && explain(forbidden);
  if (filingWindow === null) {
    return (
      <section className={css.part} aria-label={texts.filing}>
        <p className={css.hint}>{texts.anyDay}</p>
      </section>
    );
  }
  const { fromDay, toDay, openMonths } = filingWindow;
  const turn = async (month: number) => {
    const months = openMonths.includes(month) ? openMonths.filter((one) => one !== month) : [...openMonths, month];
    const window = { ...filingWindow, openMonths: months.toSorted((a, b) => a - b) };
    if (await act.run(setProfile, { profile: { ...profile, filingWindow: window } })) toast({ text: texts.monthKept });
  };
  return (
    <section className={css.part} aria-label={texts.filing}>
      <b>{texts.filing}</b>
      {[monthOf(period), monthOf(shiftPeriod(period, 1))].map((month) => {
        const name = must(monthNames[month - 1], `month ${month}`).nominative;
        const isWhole = openMonths.includes(month);
        return (
          <div key={month} className={css.month}>
            <span>{`${name}: ${isWhole ? texts.wholeMonth : texts.days(fromDay, toDay)}`}</span>
            <Button refusal={refusal} onClick={() => void turn(month)}>
              {isWhole ? texts.limitMonth(name) : texts.openMonth(name)}
            </Button>
          </div>
        );
      })}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </section>
  );
}
