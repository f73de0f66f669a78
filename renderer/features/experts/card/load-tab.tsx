import { SlidersHorizontal } from 'lucide-react';
import { setExpertLimits } from '#shared/commands/experts/set-expert-limits.ts';
import { absencesIn } from '#shared/domain/experts/absences.ts';
import { freePlacesOf } from '#shared/domain/experts/free-places.ts';
import { loadsByPeriod, type PeriodLoad } from '#shared/domain/experts/loads.ts';
import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import css from './card.module.css';
import type { CardDialog } from './card-actions.ts';
import { LoadChart } from './load-chart.tsx';
import { cardTexts } from './texts.ts';

type LoadTabProps = { readonly expert: Expert; readonly onDialog: (dialog: CardDialog) => void };

/** «Нагрузка»: bars by period with the limit as a tick, the same figures as a table, and where limits are changed. */
export function LoadTab({ expert, onDialog }: LoadTabProps) {
  const { view, actor, today } = useOffice();
  const loads = loadsByPeriod(view, expert, periodsAround(today(), 2, 4));
  const refusal = setExpertLimits.permit(view, actor, expert);
  return (
    <ScrollPane label={cardTexts.card.tab.load} className={css.pane}>
      <LoadChart loads={loads} />
      <table className={css.table} aria-label={cardTexts.load.table}>
        <thead>
          <tr>
            {[
              cardTexts.load.period,
              cardTexts.load.count,
              cardTexts.load.limit,
              cardTexts.load.left,
              cardTexts.load.absent,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((one) => (
            <tr key={one.period} data-over={isOver(one) || undefined}>
              <th scope="row">{periodTitle(one.period)}</th>
              <td>{one.load}</td>
              <td>{one.limit ?? cardTexts.load.none}</td>
              <td>{leftWords(one)}</td>
              <td>
                {absencesIn(view, expert.id, one.period)
                  .map(({ from, to }) => cardTexts.absences.line(formatDate(from), formatDate(to)))
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.tools}>
        <Button icon={SlidersHorizontal} refusal={refusal ? explain(refusal) : null} onClick={() => onDialog('limits')}>
          {cardTexts.load.edit}
        </Button>
      </div>
    </ScrollPane>
  );
}

function isOver(of: PeriodLoad): boolean {
  return (freePlacesOf(of) ?? 0) < 0;
}

function leftWords(of: PeriodLoad): string {
  const free = freePlacesOf(of);
  if (free === null) return cardTexts.card.nothing;
  return free < 0 ? cardTexts.load.over(-free) : String(free);
}
