import type { LocalDate } from '#shared/kernel/local-date.ts';
import css from './calendar.module.css';
import type { MonthDay, MonthDays } from './month-days.ts';
import { texts } from './texts.ts';

type MonthTableProps = {
  readonly title: string;
  readonly month: MonthDays;
  readonly regional: ReadonlySet<LocalDate>;
};

/** One month: days off and shortened days are told by tone, by a mark and in words. */
export function MonthTable({ title, month, regional }: MonthTableProps) {
  return (
    <table className={css.month}>
      <caption>
        <b>{title}</b> <span>{texts.monthCount(month.working)}</span>
      </caption>
      <thead>
        <tr>
          {texts.weekdays.map((name, i) => (
            <th key={name} scope="col" abbr={texts.weekdaysFull[i]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.day ?? 0}>
            {week.map((day, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day of the week is known by its place
              <td key={i} data-kind={day ? kindOf(day, regional) : undefined}>
                {day ? <DayText day={day} kind={kindOf(day, regional)} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Kind = MonthDay['kind'] | 'regional';

function DayText({ day, kind }: { readonly day: MonthDay; readonly kind: Kind }) {
  return (
    <>
      {day.day}
      {kind === 'short' ? <span aria-hidden="true">*</span> : null}
      {kind === 'work' ? null : <span className="vh"> {texts.kinds[kind]}</span>}
    </>
  );
}

function kindOf({ date, kind }: MonthDay, regional: ReadonlySet<LocalDate>): Kind {
  return regional.has(date) ? 'regional' : kind;
}
