import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useRef } from 'react';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { ApprovalState } from '#shared/domain/schedule/versions.ts';
import { type BoardCell, totalOf } from '../board.ts';
import { moveOnBoard } from '../board-keys.ts';
import type { SchedulePlace } from '../schedule-place.ts';
import css from './summary.module.css';
import { summaryTexts as texts } from './texts.ts';
import type { SummaryLine } from './use-summary.ts';

type SummaryTableProps = {
  readonly lines: readonly SummaryLine[];
  readonly periods: readonly string[];
  readonly onPlace: (place: SchedulePlace) => void;
  /** Goes to the suggestions of periods of a municipality. */
  readonly onWaiting: (municipalityId: string) => void;
};

/** Municipalities by periods; a cell leads to the rows of its schedule. One tab stop, arrows move within. */
export function SummaryTable({ lines, periods, onPlace, onWaiting }: SummaryTableProps) {
  const table = useRef<HTMLTableElement>(null);
  return (
    <section className={css.scroll} aria-label={texts.table}>
      <table
        ref={table}
        className={css.table}
        aria-label={texts.table}
        onKeyDown={(event) => moveOnBoard(table.current, event)}
      >
        <thead>
          <tr>
            <th scope="col">{texts.municipality}</th>
            <th scope="col">{texts.noPeriod}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {periodTitle(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.length > 1 ? <TotalLine lines={lines} periods={periods} /> : null}
          {lines.map((line, i) => (
            <tr key={line.municipalityId}>
              <th scope="row">{line.name}</th>
              <td>
                <button
                  type="button"
                  className={css.cell}
                  data-line={i}
                  data-column={0}
                  tabIndex={i === 0 ? 0 : -1}
                  aria-label={texts.waiting(line.name, line.noPeriod)}
                  onClick={() => onWaiting(line.municipalityId)}
                >
                  <span className={css.waiting} data-some={line.noPeriod > 0 || undefined}>
                    {line.noPeriod > 0 ? line.noPeriod : texts.empty}
                  </span>
                </button>
              </td>
              {line.cells.map((cell, column) => {
                const period = periods[column] ?? '';
                return (
                  <td key={period}>
                    <button
                      type="button"
                      className={css.cell}
                      data-line={i}
                      data-column={column + 1}
                      tabIndex={-1}
                      aria-label={texts.cell(line.name, periodTitle(period), wordsOf(cell, line.changed[column] ?? 0))}
                      onClick={() => onPlace({ municipalityId: line.municipalityId, period })}
                    >
                      <Figure cell={cell} changed={line.changed[column] ?? 0} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TotalLine({ lines, periods }: Pick<SummaryTableProps, 'lines' | 'periods'>) {
  const total = totalOf(lines, periods);
  return (
    <tr className={css.total}>
      <th scope="row">{texts.total}</th>
      <td>{total.noPeriod}</td>
      {total.cells.map((cell, i) => (
        <td key={periods[i]}>
          {cell.total}
          {cell.unassigned > 0 ? <span className={css.missing}>{texts.lacks(cell.unassigned)}</span> : null}
        </td>
      ))}
    </tr>
  );
}

const icons = { none: CircleDashed, coordinator: CircleDot, approved: CircleCheck } satisfies Record<
  ApprovalState,
  unknown
>;

function Figure({ cell, changed }: { readonly cell: BoardCell; readonly changed: number }) {
  if (cell.total === 0 && cell.state === 'none') return <span aria-hidden="true">{texts.empty}</span>;
  const Icon = icons[cell.state];
  return (
    <>
      <Icon size={14} className={css.state} data-state={cell.state} aria-hidden="true" />
      <b>{cell.total}</b>
      {cell.unassigned > 0 ? <span className={css.missing}>{texts.lacks(cell.unassigned)}</span> : null}
      {changed > 0 ? <span className={css.changed}>{texts.changedShort(changed)}</span> : null}
    </>
  );
}

function wordsOf({ total, unassigned, state }: BoardCell, changed: number): string {
  if (total === 0 && state === 'none') return texts.nothing;
  return [
    texts.counts(total),
    ...(unassigned > 0 ? [texts.missing(unassigned)] : []),
    texts.states[state],
    ...(changed > 0 ? [texts.changed(changed)] : []),
  ].join(', ');
}

/** What the signs of the states mean. */
export function SummaryLegend() {
  return (
    <p className={css.legend}>
      {(['none', 'coordinator', 'approved'] as const).map((state) => {
        const Icon = icons[state];
        return (
          <span key={state} className={css.key}>
            <Icon size={14} className={css.state} data-state={state} aria-hidden="true" />
            {texts.states[state]}
          </span>
        );
      })}
      <span>{texts.legend}</span>
    </p>
  );
}
