// biome-ignore-all lint/a11y/useSemanticElements: a virtual list places its rows by hand, which a <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the cells, one at a time
import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import type { PointerEvent } from 'react';
import { withWidth } from './column-layout.ts';
import { HEAD } from './cursor.ts';
import styles from './data-table.module.css';
import { pinStyle } from './pin-style.ts';
import type { PlacedColumn } from './table-column.ts';
import type { SortStep } from './table-sort.ts';
import type { TableState } from './table-state.ts';
import { texts } from './texts.ts';
import type { ColumnsState } from './use-column-layout.ts';

type TableHeadProps<Row> = {
  readonly table: TableState;
  readonly columns: ColumnsState<Row>;
  readonly sort: readonly SortStep[];
  readonly onSort: ((sort: readonly SortStep[]) => void) | undefined;
};

/** The heads of the columns: they sort, and their right edges resize. */
export function TableHead<Row>({ table, columns, sort, onSort }: TableHeadProps<Row>) {
  const cursorColumn = table.cursor.position === HEAD ? table.cursor.column : null;
  const shift = table.part === null ? 0 : 1;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.headRow} aria-rowindex={1} data-position={HEAD}>
        {table.part === null ? null : <SelectAll part={table.part} hasCursor={cursorColumn === 0} />}
        {columns.placed.map((placed, i) => (
          <HeadCell
            key={placed.column.id}
            placed={placed}
            column={i + shift}
            step={sort.findIndex((s) => s.columnId === placed.column.id)}
            sort={sort}
            isSortable={onSort !== undefined && placed.column.isSortable === true}
            hasCursor={cursorColumn === i + shift}
            onWidth={(width) => columns.onLayout(withWidth(columns.layout, placed.column.id, width))}
          />
        ))}
      </div>
    </div>
  );
}

function SelectAll({ part, hasCursor }: { readonly part: 'none' | 'some' | 'all'; readonly hasCursor: boolean }) {
  const checked = part === 'some' ? 'mixed' : part === 'all';
  return (
    <div
      role="columnheader"
      className={styles.selectCell}
      aria-colindex={1}
      data-column={0}
      data-select=""
      tabIndex={hasCursor ? 0 : -1}
    >
      <span role="checkbox" tabIndex={-1} className={styles.check} aria-checked={checked} aria-label={texts.selectAll}>
        {part === 'all' ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
        {part === 'some' ? <Minus size={12} strokeWidth={3} aria-hidden /> : null}
      </span>
    </div>
  );
}

type HeadCellProps<Row> = {
  readonly placed: PlacedColumn<Row>;
  readonly column: number;
  readonly step: number;
  readonly sort: readonly SortStep[];
  readonly isSortable: boolean;
  readonly hasCursor: boolean;
  readonly onWidth: (width: number) => void;
};

function HeadCell<Row>({ placed, column, step, sort, isSortable, hasCursor, onWidth }: HeadCellProps<Row>) {
  const direction = sort[step]?.direction;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      className={styles.headCell}
      aria-colindex={column + 1}
      aria-sort={direction}
      aria-description={direction && sort.length > 1 ? texts.inOrder(step + 1) : placed.column.fullTitle}
      data-column={column}
      data-align={placed.column.align}
      data-pinned={placed.pinLeft === null ? undefined : ''}
      data-sortable={isSortable ? '' : undefined}
      style={pinStyle(placed.pinLeft)}
      tabIndex={hasCursor ? 0 : -1}
    >
      <span className={styles.headTitle}>{placed.column.title}</span>
      {direction ? <Arrow size={12} aria-hidden /> : null}
      {direction && sort.length > 1 ? <sup aria-hidden>{step + 1}</sup> : null}
      <span
        className={styles.edge}
        data-edge=""
        aria-hidden
        onPointerDown={(event) => dragEdge(event, placed.width, onWidth)}
      />
    </div>
  );
}

/** Follows the pointer from the edge until it is let go. */
function dragEdge(event: PointerEvent<HTMLElement>, width: number, onWidth: (width: number) => void): void {
  event.preventDefault();
  const edge = event.currentTarget;
  const shownWidth = edge.parentElement?.offsetWidth ?? width;
  const from = event.clientX;
  const onMove = (move: globalThis.PointerEvent) => onWidth(shownWidth + move.clientX - from);
  edge.setPointerCapture(event.pointerId);
  edge.addEventListener('pointermove', onMove);
  edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', onMove), { once: true });
}
