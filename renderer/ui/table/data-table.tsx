// biome-ignore-all lint/a11y/useSemanticElements: a virtual list places its rows by hand, which a <table> does not allow
import { useImperativeHandle, useRef } from 'react';
import { useKeyHelp } from '../key-help.ts';
import { CellMenu } from './cell-menu.tsx';
import styles from './data-table.module.css';
import { GroupRow } from './group-row.tsx';
import { TableHead } from './table-head.tsx';
import { listKeys, selectableListKeys } from './table-keys-help.ts';
import type { DataTableProps } from './table-props.ts';
import { TableRow } from './table-row.tsx';
import { useCellTips } from './use-cell-tips.ts';
import { useFittingColumns } from './use-fitting-columns.ts';
import { useTable } from './use-table.ts';

/**
 * A list of any length: only the rows on the screen exist in the page. See README.md for its keys.
 * Everything it is given must be stable between renders (`useMemo`, `useCallback`), or every row is drawn again.
 */
export function DataTable<Row>(given: DataTableProps<Row>) {
  useKeyHelp(given.selection ? selectableListKeys : listKeys);
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
          {table.items.map((item) => {
            const group = rows.groupAt?.(item.index) ?? null;
            return group ? (
              <GroupRow
                key={item.slot}
                position={item.index}
                top={item.top}
                group={group}
                hasCursor={table.cursor.position === item.index}
                cursorColumn={table.cursor.column}
              />
            ) : (
              <TableRow
                key={item.slot}
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
            );
          })}
        </div>
      </div>
      {props.onCellFilter ? <CellMenu scroller={scroller} props={props} /> : null}
      {rows.count === 0 && props.empty ? <div className={styles.empty}>{props.empty}</div> : null}
    </div>
  );
}
