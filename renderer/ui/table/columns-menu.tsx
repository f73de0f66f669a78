import { Popover } from '@mantine/core';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { isShown, plainLayout, withMoved, withShown } from './column-layout.ts';
import styles from './columns-menu.module.css';
import type { TableColumn } from './table-column.ts';
import { texts } from './texts.ts';
import type { ColumnsState } from './use-column-layout.ts';

/** The menu «Столбцы»: which columns are shown and in which order. */
export function ColumnsMenu<Row>({ columns }: { readonly columns: ColumnsState<Row> }) {
  const { layout, onLayout } = columns;
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.opener} aria-haspopup="dialog">
          <Columns3 size={16} aria-hidden />
          {texts.columns}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={texts.columns}>
        <ul className={styles.list}>
          {columns.all.map((column) => (
            <ColumnItem key={column.id} column={column} columns={columns} />
          ))}
        </ul>
        <p className={styles.hint}>{texts.columnsHint}</p>
        <button
          type="button"
          className={styles.reset}
          disabled={layout === plainLayout}
          onClick={() => onLayout(plainLayout)}
        >
          {texts.resetColumns}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

type ColumnItemProps<Row> = { readonly column: TableColumn<Row>; readonly columns: ColumnsState<Row> };

function ColumnItem<Row>({ column, columns }: ColumnItemProps<Row>) {
  const { layout, onLayout, all } = columns;
  const ids = all.filter((c) => !c.isPinned).map((c) => c.id);
  const place = ids.indexOf(column.id);
  const title = column.fullTitle ?? column.title;
  const move = (step: -1 | 1) => onLayout(withMoved(layout, ids, column.id, step));
  return (
    <li className={styles.item}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={isShown(column, layout)}
          disabled={column.isPinned}
          onChange={(event) => onLayout(withShown(layout, column.id, event.currentTarget.checked))}
        />
        {title}
      </label>
      {column.isPinned ? null : (
        <>
          <button
            type="button"
            className={styles.move}
            aria-label={texts.moveUp(title)}
            disabled={place === 0}
            onClick={() => move(-1)}
          >
            <ArrowUp size={14} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.move}
            aria-label={texts.moveDown(title)}
            disabled={place === ids.length - 1}
            onClick={() => move(1)}
          >
            <ArrowDown size={14} aria-hidden />
          </button>
        </>
      )}
    </li>
  );
}
