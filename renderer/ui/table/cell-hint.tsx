import { type RefObject, useEffect, useState } from 'react';
import styles from './data-table.module.css';
import type { PlacedColumn } from './table-column.ts';
import type { TableRows } from './table-rows.ts';

type Hint = { readonly text: string; readonly x: number; readonly y: number };

type CellHintProps<Row> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly PlacedColumn<Row>[];
  readonly rows: TableRows<Row>;
};

/** How long the pointer rests before the hint comes, in milliseconds. */
const REST = 400;

/** The whole text of a cell that is cut, or that shows a short word: under the pointer and under the focus. */
export function CellHint<Row>({ scroller, columns, rows }: CellHintProps<Row>) {
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: number | undefined;
    const hide = () => {
      window.clearTimeout(timer);
      setHint(null);
    };
    const show = (event: Event) => {
      hide();
      const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
      if (!(cell instanceof HTMLElement)) return;
      timer = window.setTimeout(() => setHint(hintOf(cell, columns, rows)), REST);
    };
    const isEscape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    element.addEventListener('mouseover', show);
    element.addEventListener('focusin', show);
    element.addEventListener('mouseleave', hide);
    element.addEventListener('focusout', hide);
    element.addEventListener('scroll', hide);
    element.addEventListener('keydown', isEscape);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('mouseover', show);
      element.removeEventListener('focusin', show);
      element.removeEventListener('mouseleave', hide);
      element.removeEventListener('focusout', hide);
      element.removeEventListener('scroll', hide);
      element.removeEventListener('keydown', isEscape);
    };
  }, [scroller, columns, rows]);
  if (!hint) return null;
  return (
    <div role="tooltip" className={styles.hint} style={{ left: hint.x, top: hint.y }}>
      {hint.text}
    </div>
  );
}

function hintOf<Row>(cell: HTMLElement, columns: readonly PlacedColumn<Row>[], rows: TableRows<Row>): Hint | null {
  const position = Number(cell.parentElement?.getAttribute('data-position'));
  const isShifted = cell.parentElement?.querySelector('[data-select]') ? 1 : 0;
  const column = columns[Number(cell.getAttribute('data-column')) - isShifted]?.column;
  if (!column) return null;
  const row = rows.at(position);
  const isCut = cell.scrollWidth > cell.clientWidth;
  const text = row === undefined ? headHint(column.fullTitle, column.title, isCut) : cellText(column, row, isCut);
  const box = cell.getBoundingClientRect();
  return text ? { text, x: box.left, y: box.bottom + 2 } : null;
}

function headHint(fullTitle: string | undefined, title: string, isCut: boolean): string | null {
  return fullTitle ?? (isCut ? title : null);
}

function cellText<Row>(column: PlacedColumn<Row>['column'], row: Row, isCut: boolean): string | null {
  const full = column.hint?.(row);
  if (full && full !== column.text(row)) return full;
  return isCut ? column.text(row) : null;
}
