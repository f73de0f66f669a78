// biome-ignore-all lint/a11y/useSemanticElements: a virtual list places its rows by hand, which a <table> does not allow
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import styles from './data-table.module.css';
import type { Selection } from './selection.ts';
import type { PlacedColumn } from './table-column.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import type { TableRows } from './table-rows.ts';
import type { SortStep } from './table-sort.ts';
import type { ColumnsState } from './use-column-layout.ts';
import { useTable } from './use-table.ts';

/** Where the user is in a table: remembered by the screen, so that he comes back to the same row. */
export type TablePlace = { readonly key: string | null; readonly scrollTop: number };

export type DataTableProps<Row> = {
  /** Accessible name of the table. */
  readonly label: string;
  readonly columns: ColumnsState<Row>;
  readonly rows: TableRows<Row>;
  /** Names a row in words, for the check box. */
  readonly nameOf: (row: Row) => string;
  readonly sort?: readonly SortStep[];
  readonly onSort?: (sort: readonly SortStep[]) => void;
  /** Absent: rows cannot be selected. */
  readonly selection?: Selection;
  readonly onSelection?: (selection: Selection) => void;
  readonly onOpen?: (row: Row) => void;
  /** The row that has become the current one. */
  readonly onPlace?: (place: TablePlace) => void;
  readonly initialPlace?: TablePlace;
  /** A new value starts the list from its top: the text of a search, a filter, an order. */
  readonly resetKey?: string;
  /** A row that needs attention; the tone is never the only sign. */
  readonly toneOf?: (row: Row) => 'bad' | 'warn' | 'quiet' | null;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<TableHandle>;
};

/** What a screen may ask of its table. */
export type TableHandle = { readonly focus: () => void };

/**
 * A list of any length: only the rows on the screen exist in the page. See README.md for its keys.
 * Everything it is given must be stable between renders (`useMemo`, `useCallback`), or every row is drawn again.
 */
export function DataTable<Row>(given: DataTableProps<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useFittingColumns(given.columns, frame, given.selection !== undefined);
  const props = { ...given, columns };
  const table = useTable(props, scroller);
  const { rows, selection } = props;
  useCellTips(scroller, columns.placed, rows);
  useImperativeHandle(given.ref, () => ({
    focus: () => scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  }));
  return (
    <div ref={frame} className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={table.style}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.placed.length + (selection ? 1 : 0)}
        aria-multiselectable={selection ? true : undefined}
        {...table.handlers}
      >
        <TableHead table={table} columns={columns} sort={props.sort ?? []} onSort={props.onSort} />
        <div role="rowgroup" className={styles.body} style={{ height: table.bodyHeight }}>
          {table.items.map((item) => (
            <TableRow
              key={item.index}
              position={item.index}
              top={item.top}
              row={rows.at(item.index)}
              columns={columns.placed}
              name={props.nameOf}
              toneOf={props.toneOf}
              isSelectable={selection !== undefined}
              isSelected={selection?.has(rows.keyAt(item.index)) ?? false}
              cursorColumn={table.cursor.position === item.index ? table.cursor.column : null}
            />
          ))}
        </div>
      </div>
      {rows.count === 0 && props.empty ? <div className={styles.empty}>{props.empty}</div> : null}
    </div>
  );
}

/** The columns of a table as CSS needs them. */
export function gridTemplate<Row>(placed: readonly PlacedColumn<Row>[], isSelectable: boolean): string {
  const tracks = placed.map(({ column, width, isResized }) =>
    column.grow && !isResized ? `minmax(${width}px, ${column.grow}fr)` : `${width}px`,
  );
  const hasGrowing = placed.some(({ column, isResized }) => column.grow && !isResized);
  return [...(isSelectable ? ['var(--select-width)'] : []), ...tracks, ...(hasGrowing ? [] : ['minmax(0, 1fr)'])].join(
    ' ',
  );
}
