import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { periodTitle, shortPeriodTitle } from '#shared/domain/periods/period-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type BoardRow, totalOf } from './board.ts';
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

/** Municipalities by periods: how many rows still miss experts. One tab stop, arrows move within. */
export function BoardPanel({ board, periods, place, onPlace, onShift }: BoardPanelProps) {
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
        onKeyDown={(event) => move(table.current, event)}
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
          <TotalLine total={totalOf(board, periods)} periods={periods} />
          {board.map((row, i) => (
            <BoardLine key={row.municipalityId} row={row} line={i} periods={periods} place={place} onPlace={onPlace} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go from cell to cell, Home and End along the line of the board. */
function move(table: HTMLTableElement | null, event: KeyboardEvent): void {
  const from = event.target instanceof HTMLElement ? event.target.dataset : {};
  const step = steps[event.key];
  if (!table || !step || from.line === undefined || from.column === undefined) return;
  const [down, right] = step;
  const cell = table.querySelector<HTMLElement>(
    `[data-line="${Number(from.line) + down}"][data-column="${Number(from.column) + right}"]`,
  );
  if (!cell) return;
  event.preventDefault();
  cell.focus();
}
