import { Menu } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { Keys } from '../keys.tsx';
import styles from './cell-menu.module.css';
import type { DataTableProps } from './table-props.ts';
import { texts } from './texts.ts';

type CellMenuProps<Row> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly props: DataTableProps<Row>;
};

type Asked = { readonly position: number; readonly column: number; readonly x: number; readonly y: number };

/** The menu of a cell: by the right button, by the menu key or Shift+F10. It is where the pointer or the cell is. */
export function CellMenu<Row>({ scroller, props }: CellMenuProps<Row>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rows, columns, selection, onCellFilter, onOpen } = props;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const ask = (event: MouseEvent) => {
      const place = placeOf(event, element);
      if (!place) return;
      event.preventDefault();
      setAsked(place);
    };
    element.addEventListener('contextmenu', ask);
    return () => element.removeEventListener('contextmenu', ask);
  }, [scroller]);
  const row = asked ? rows.at(asked.position) : undefined;
  const column = asked ? columns.placed[asked.column - (selection ? 1 : 0)]?.column : undefined;
  if (!asked || row === undefined || !column) return null;
  return (
    <Menu
      opened
      onChange={() => setAsked(null)}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.menu, item: styles.item }}
    >
      <Menu.Target>
        <span className={styles.place} style={{ left: asked.x, top: asked.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.cellMenu}>
        {onOpen ? (
          <Menu.Item rightSection={<Keys shortcut="Enter" />} onClick={() => onOpen(row)}>
            {texts.openRow}
          </Menu.Item>
        ) : null}
        <Menu.Item rightSection={<Keys shortcut="Ctrl+Alt+F" />} onClick={() => onCellFilter?.(row, column.id)}>
          {texts.filterByCell}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The cell that was asked about, and where in the frame of the table its menu is to be. */
function placeOf(event: MouseEvent, scroller: HTMLElement): Asked | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
  const row = cell?.closest('[data-position]');
  const position = Number(row?.getAttribute('data-position') ?? -1);
  if (!cell || position < 0) return null;
  const frame = scroller.getBoundingClientRect();
  return {
    position,
    column: Number(cell.getAttribute('data-column')),
    x: event.clientX - frame.left,
    y: event.clientY - frame.top,
  };
}
