import { useMemo } from 'react';
import { transfersText } from '#shared/domain/calendar/calendar-texts.ts';
import { countYear, type WorkCalendar } from '#shared/domain/calendar/work-calendar.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { RowHistory } from '../row-history.tsx';
import css from './calendar.module.css';
import { monthsOf } from './month-days.ts';
import { MonthTable } from './month-table.tsx';
import { texts } from './texts.ts';

const monthName = new Intl.DateTimeFormat('ru-RU', { month: 'long', timeZone: 'UTC' });

const legend = ['off', 'short', 'regional'] as const;

type YearBodyProps = {
  readonly calendar: ProductionYear;
  readonly workCalendar: WorkCalendar;
  readonly isOwn: boolean;
};

/** A year: what it is made of, its counts, its months. */
export function YearBody({ calendar, workCalendar, isOwn }: YearBodyProps) {
  const { year, decree, transfers, regionalDaysOff } = calendar;
  const count = useMemo(() => countYear(workCalendar, year), [workCalendar, year]);
  const months = useMemo(() => monthsOf(workCalendar, year), [workCalendar, year]);
  const regional = useMemo(() => new Set(regionalDaysOff), [regionalDaysOff]);
  return (
    <>
      <div className={css.head}>
        <b>{texts.count(count.working, count.off, count.short)}</b>
        <span>{decree === null ? texts.noDecree : texts.decree(decree)}</span>
        <span>{isOwn ? texts.source.office : texts.source.program}</span>
      </div>
      <dl className={css.facts}>
        <dt>{texts.transfers}</dt>
        <dd>{transfers.length === 0 ? texts.none : transfersText(transfers).replaceAll('\n', '; ')}</dd>
        <dt>{texts.regional}</dt>
        <dd>{regionalDaysOff.length === 0 ? texts.none : regionalDaysOff.map(formatDate).join('; ')}</dd>
      </dl>
      <RowHistory table="productionYears" id={String(year)} />
      <ul className={css.legend} aria-label={texts.legend}>
        {legend.map((kind) => (
          <li key={kind}>
            <span className={css.sample} data-kind={kind} aria-hidden="true">
              {kind === 'short' ? '22*' : '22'}
            </span>
            {texts.kinds[kind]}
          </li>
        ))}
      </ul>
      <div className={css.months}>
        {months.map((month) => (
          <MonthTable key={month.month} title={titleOf(year, month.month)} month={month} regional={regional} />
        ))}
      </div>
    </>
  );
}

function titleOf(year: number, month: number): string {
  const name = monthName.format(Date.UTC(year, month - 1, 1));
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
