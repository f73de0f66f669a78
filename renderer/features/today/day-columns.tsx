import type { DeadlineDay } from '#shared/domain/today/day-counts.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import css from './charts.module.css';
import { texts } from './texts.ts';

type DayColumnsProps = { readonly days: readonly DeadlineDay[]; readonly today: LocalDate };

const TALLEST = 80;
const codes = ['D90', 'D60', 'D30'] as const;

/** Deadlines of 90, 60 and 30 days, a column a day; each column is read out with its figures. */
export function DayColumns({ days, today }: DayColumnsProps) {
  const total = days.reduce((sum, day) => sum + sumOf(day), 0);
  const most = Math.max(1, ...days.map(sumOf));
  const title = texts.days(total);
  return (
    <section className={css.box} aria-label={title}>
      <header className={css.head}>
        <h2 className={css.title}>{title}</h2>
        <span className={css.legend} aria-hidden="true">
          {codes.map((code) => (
            <span key={code}>
              <i className={css.key} data-code={code} />
              {texts.legend[code]}
            </span>
          ))}
        </span>
      </header>
      <ul className={css.columns}>
        {days.map((day) => (
          <li key={day.date} data-now={day.date === today || undefined}>
            <span className="vh">{texts.day(day.date, day.D90, day.D60, day.D30)}</span>
            <Column day={day} scale={TALLEST / most} />
            <span aria-hidden="true">{Number(day.date.slice(8))}</span>
            <span aria-hidden="true">{texts.weekday(day.date)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Column({ day, scale }: { readonly day: DeadlineDay; readonly scale: number }) {
  const sum = sumOf(day);
  let top = TALLEST + 16;
  return (
    <svg className={css.column} viewBox={`0 0 24 ${TALLEST + 16}`} aria-hidden="true">
      {codes.map((code) => {
        const height = day[code] * scale;
        top -= height;
        return <rect key={code} x="1" width="22" y={top} height={height} data-code={code} />;
      })}
      {sum > 0 ? (
        <text x="12" y={top - 4} textAnchor="middle">
          {sum}
        </text>
      ) : null}
    </svg>
  );
}

function sumOf({ D30, D60, D90 }: DeadlineDay): number {
  return D30 + D60 + D90;
}
