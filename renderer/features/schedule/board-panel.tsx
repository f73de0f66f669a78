import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useRef } from 'react';
import { periodTitle, shortPeriodTitle } from '#shared/domain/periods/period-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type BoardRow, totalOf } from './board.ts';
import { moveOnBoard } from './board-keys.ts';
import { BoardLine, TotalLine } from './board-line.tsx';
import css from './board-panel.module.css';
import type { SchedulePlace } from './schedule-place.ts';
import { texts } from './texts.ts';

type BoardPanelProps = {
  readonly board: readonly BoardRow[];
  readonly periods: readonly string[];
  readonly place: SchedulePlace;
  readonly onPlace: (place: SchedulePlace) => void;
  /** Moves the board by one period. */
  readonly onShift: (months: 1 | -1) => void;
};

/** Municipalities by periods: how many rows still miss experts. One tab stop, arrows move within. Not drawn anew with each row of the desk. */
export const BoardPanel = memo(function BoardPanel({ board, periods, place, onPlace, onShift }: BoardPanelProps) {
  const table = useRef<HTMLTableElement>(null);
  const tools = (
    <>
      <IconButton icon={ChevronLeft} name={texts.board.earlier} quiet small onClick={() => onShift(-1)} />
      <IconButton icon={ChevronRight} name={texts.board.later} quiet small onClick={() => onShift(1)} />
    </>
  );
  return (
    <Panel title={texts.board.title} tone="sunken" tools={tools}>
      <table
        ref={table}
        className={css.board}
        aria-label={texts.board.title}
        onKeyDown={(event) => moveOnBoard(table.current, event)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{texts.municipality}</span>
            </th>
            <th scope="col" data-tip={texts.board.noPeriodFull}>
              {texts.board.noPeriod}
            </th>
            {periods.map((period) => (
              <th
                key={period}
                scope="col"
                data-tip={periodTitle(period)}
                data-here={period === place.period || undefined}
              >
                {shortPeriodTitle(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.length > 1 ? <TotalLine total={totalOf(board, periods)} periods={periods} /> : null}
          {board.map((row, i) => (
            <BoardLine key={row.municipalityId} row={row} line={i} periods={periods} place={place} onPlace={onPlace} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
