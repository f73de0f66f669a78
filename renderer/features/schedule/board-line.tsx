import { Check } from 'lucide-react';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { BoardCell, BoardRow } from './board.ts';
import css from './board-panel.module.css';
import type { SchedulePlace } from './schedule-place.ts';
import { shortPlace, texts } from './texts.ts';

type BoardLineProps = {
  readonly row: BoardRow;
  readonly line: number;
  readonly periods: readonly string[];
  readonly place: SchedulePlace;
  readonly onPlace: (place: SchedulePlace) => void;
};

/** One municipality: its cells are buttons that put its schedule on the desk. */
export function BoardLine({ row, line, periods, place, onPlace }: BoardLineProps) {
  const isHere = row.municipalityId === place.municipalityId;
  return (
    <tr data-here={isHere || undefined}>
      <th scope="row" data-tip={shortPlace(row.name) === row.name ? undefined : row.name}>
        <span aria-hidden="true">{shortPlace(row.name)}</span>
        <span className="vh">{row.name}</span>
      </th>
      <td className={css.noPeriod}>{row.noPeriod > 0 ? row.noPeriod : null}</td>
      {row.cells.map((cell, column) => {
        const period = periods[column] ?? '';
        const isChosen = isHere && period === place.period;
        return (
          <td key={period}>
            <button
              type="button"
              className={css.cell}
              data-line={line}
              data-column={column}
              aria-label={`${texts.board.cell(row.name, periodTitle(period))}: ${cellWords(cell)}`}
              aria-pressed={isChosen}
              tabIndex={isChosen || (!periods.includes(place.period) && isHere && column === 0) ? 0 : -1}
              onClick={() => onPlace({ municipalityId: row.municipalityId, period })}
            >
              <CellFigure cell={cell} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

type TotalLineProps = { readonly total: Pick<BoardRow, 'noPeriod' | 'cells'>; readonly periods: readonly string[] };

/** The whole region. */
export function TotalLine({ total, periods }: TotalLineProps) {
  return (
    <tr className={css.total}>
      <th scope="row">{texts.board.total}</th>
      <td className={css.noPeriod}>{total.noPeriod > 0 ? total.noPeriod : null}</td>
      {total.cells.map((cell, i) => (
        <td key={periods[i]} aria-label={cellWords(cell)}>
          <span className={css.figure}>
            <CellFigure cell={cell} />
          </span>
        </td>
      ))}
    </tr>
  );
}

function CellFigure({ cell }: { readonly cell: BoardCell }) {
  if (cell.total === 0) return <span aria-hidden="true">·</span>;
  if (cell.unassigned === 0) return <Check size={14} className={css.done} aria-hidden="true" />;
  const share = (cell.total - cell.unassigned) / cell.total;
  return (
    <>
      <b>{cell.unassigned}</b>
      <span className={css.meter} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </>
  );
}

function cellWords(cell: BoardCell): string {
  if (cell.total === 0) return texts.board.none;
  const words = cell.unassigned === 0 ? texts.board.done : texts.board.unassigned(cell.unassigned, cell.total);
  return cell.state === 'none' ? words : `${words}, ${texts.board.state[cell.state]}`;
}
