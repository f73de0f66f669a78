// biome-ignore-all lint/a11y/useSemanticElements: a virtual list places its rows by hand, which a <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the cells, one at a time
import { Check } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import styles from './data-table.module.css';
import { pinStyle } from './pin-style.ts';
import type { PlacedColumn } from './table-column.ts';
import { texts } from './texts.ts';

type TableRowProps<Row> = {
  readonly position: number;
  readonly top: number;
  readonly row: Row | undefined;
  readonly columns: readonly PlacedColumn<Row>[];
  name(row: Row): string;
  toneOf?(row: Row): 'bad' | 'warn' | 'quiet' | null;
  readonly isSelectable: boolean;
  readonly isSelected: boolean;
  /** The column of the cursor when it is in this row. */
  readonly cursorColumn: number | null;
};

/** A row that is drawn again only when something of it has changed. */
export const TableRow: typeof PlainTableRow = memo(PlainTableRow);

function PlainTableRow<Row>(props: TableRowProps<Row>): ReactNode {
  const { position, row, columns, isSelectable, isSelected, cursorColumn } = props;
  if (row === undefined) return null;
  const shift = isSelectable ? 1 : 0;
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={position + 2}
      aria-selected={isSelectable ? isSelected : undefined}
      data-position={position}
      data-current={cursorColumn === null ? undefined : ''}
      data-tone={props.toneOf?.(row) ?? undefined}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {isSelectable ? (
        <SelectCell isSelected={isSelected} hasCursor={cursorColumn === 0} name={props.name(row)} />
      ) : null}
      {columns.map(({ column, pinLeft }, i) => (
        <div
          key={column.id}
          role="gridcell"
          className={styles.cell}
          aria-colindex={i + shift + 1}
          data-column={i + shift}
          data-align={column.align}
          data-pinned={pinLeft === null ? undefined : ''}
          data-main={column.isMain ? '' : undefined}
          style={pinStyle(pinLeft)}
          tabIndex={cursorColumn === i + shift ? 0 : -1}
        >
          {column.render ? column.render(row) : column.text(row)}
        </div>
      ))}
    </div>
  );
}

type SelectCellProps = { readonly isSelected: boolean; readonly hasCursor: boolean; readonly name: string };

function SelectCell({ isSelected, hasCursor, name }: SelectCellProps) {
  return (
    <div
      role="gridcell"
      className={styles.selectCell}
      aria-colindex={1}
      data-column={0}
      data-select=""
      tabIndex={hasCursor ? 0 : -1}
    >
      <CheckMark isChecked={isSelected} label={texts.selectRow(name)} />
    </div>
  );
}

function CheckMark({ isChecked, label }: { readonly isChecked: boolean; readonly label: string }) {
  return (
    <span role="checkbox" tabIndex={-1} className={styles.check} aria-checked={isChecked} aria-label={label}>
      {isChecked ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
    </span>
  );
}
