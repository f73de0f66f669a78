import { useState } from 'react';
import { closePeriod } from '#shared/commands/directories/close-period.ts';
import { openPeriod } from '#shared/commands/directories/open-period.ts';
import type { ListedPeriod } from '#shared/domain/directories/listed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { FilingMonths } from './filing-months.tsx';
import { texts } from './texts.ts';

type PeriodProps = { readonly period: ListedPeriod };

/** What stands in a window, whether it is open, and how its months take applications. */
export function PeriodPanel({ period }: PeriodProps) {
  return (
    <ScrollPane label={texts.uses} className={css.editor}>
      <b>{periodTitle(period.id)}</b>
      <PeriodUses period={period} />
      <PeriodClosing period={period} />
      <RowHistory table="closedPeriods" id={period.id} />
      <FilingMonths period={period.id} />
    </ScrollPane>
  );
}

function PeriodUses({ period }: PeriodProps) {
  const { view } = useOffice();
  const nameOfPlace = (id: string) => view.get('municipalities', id)?.name ?? '';
  return (
    <>
      {period.applications.size === 0 ? (
        <p className={css.hint}>{texts.noApplications}</p>
      ) : (
        <>
          <p className={css.hint}>{texts.byMunicipality}</p>
          <dl className={css.facts}>
            {Array.from(period.applications, ([id, count]) => (
              <div key={id} className={css.fact}>
                <dt>{nameOfPlace(id)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={css.hint}>
        {period.approved.length === 0
          ? texts.noApproved
          : `${texts.approved}: ${period.approved.map(nameOfPlace).join(', ')}`}
      </p>
    </>
  );
}

function PeriodClosing({ period }: PeriodProps) {
  const { view, actor } = useOffice();
  const act = useAct();
  const { id, closed } = period;
  const [reason, setReason] = useState(closed?.reason ?? '');
  const kept = closePeriod.permit(view, actor, id);
  const forbidden = openPeriod.permit(view, actor, null);
  const busy = act.isRunning ? common.busy : null;
  const refusal = busy ?? (kept && explain(kept));
  const close = async () => {
    if (await act.run(closePeriod, { id, reason })) toast({ text: texts.wasClosed(periodTitle(id)) });
  };
  const reopen = async () => {
    if (await act.run(openPeriod, { id })) toast({ text: texts.wasReopened(periodTitle(id)) });
  };
  return (
    <form
      aria-label={texts.closing}
      className={css.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void close();
      }}
    >
      {closed ? <Notice tone="warn">{texts.closedSince(formatDate(closed.closedOn))}</Notice> : null}
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={300}
        value={reason}
        error={act.refusal && explain(act.refusal)}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={css.buttons}>
        {closed ? (
          <Button large refusal={busy ?? (forbidden && explain(forbidden))} onClick={() => void reopen()}>
            {texts.reopen}
          </Button>
        ) : null}
        <Button large type="submit" refusal={refusal}>
          {closed ? texts.keepReason : texts.close}
        </Button>
      </div>
    </form>
  );
}
