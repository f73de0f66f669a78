import { type RefObject, useEffect } from 'react';
import type { PlacedColumn } from './table-column.ts';
import type { TableRows } from './table-rows.ts';

/**
 * Gives the cell under the pointer or the focus its tooltip: the whole text when it is cut or short for something. Made
 * when asked, so that thousands of cells carry none.
 */
export function useCellTips<Row>(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly PlacedColumn<Row>[],
  rows: TableRows<Row>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const give = (event: Event) => {
      const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
      if (!(cell instanceof HTMLElement)) return;
      const tip = tipOf(cell, columns, rows);
      if (tip) cell.dataset.tip = tip;
      else delete cell.dataset.tip;
    };
    element.addEventListener('pointerover', give);
    element.addEventListener('focusin', give);
    return () => {
      element.removeEventListener('pointerover', give);
      element.removeEventListener('focusin', give);
    };
  }, [scroller, columns, rows]);
}

function tipOf<Row>(cell: HTMLElement, columns: readonly PlacedColumn<Row>[], rows: TableRows<Row>): string | null {
  const line = cell.parentElement;
  const shift = line?.querySelector('[data-select]') ? 1 : 0;
  const column = columns[Number(cell.dataset.column) - shift]?.column;
  if (!column) return null;
  const row = rows.at(Number(line?.dataset.position));
  const isCut = cell.scrollWidth > cell.clientWidth;
  if (row === undefined && Number(line?.dataset.position) >= 0) return null;
  if (row === undefined) return column.fullTitle ?? (isCut ? column.title : null);
  const hint = column.hint?.(row);
  return hint && hint !== column.text(row) ? hint : textIfCut(column.text(row), isCut);
}

function textIfCut(text: string, isCut: boolean): string | null {
  return isCut ? text : null;
}
