import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go from cell to cell of a board whose buttons bear `data-line` and `data-column`. */
export function moveOnBoard(table: HTMLTableElement | null, event: KeyboardEvent): void {
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
