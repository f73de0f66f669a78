import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Keys } from '../keys.tsx';
import styles from './cell-menu.module.css';
import type { DataTableProps } from './table-props.ts';
import { texts } from './texts.ts';

type CellMenuProps<Row> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly props: DataTableProps<Row>;
};

type Asked = {
  readonly position: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly cell: HTMLElement;
};

/** The menu of a cell: by the right button, by the menu key or Shift+F10. It is where the pointer or the cell is. */
export function CellMenu<Row>({ scroller, props }: CellMenuProps<Row>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rows, columns, selection, onCellFilter, onOpen, cellEdit } = props;
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
  const items: readonly Item[] = [
    ...(onOpen ? [{ label: texts.openRow, keys: 'Enter', run: () => onOpen(row) }] : []),
    ...(cellEdit?.columns.has(column.id)
      ? [{ label: texts.editCell, keys: 'F2', run: () => cellEdit.edit(row, column.id) }]
      : []),
    { label: texts.filterByCell, keys: 'Ctrl+Alt+F', run: () => onCellFilter?.(row, column.id) },
  ];
  return (
    <MenuAt
      x={asked.x}
      y={asked.y}
      items={items}
      onClose={(isBack) => {
        setAsked(null);
        if (isBack) asked.cell.focus();
      }}
    />
  );
}

type Item = { readonly label: string; readonly keys: string; readonly run: () => void };

type MenuAtProps = {
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
  /** `isBack`: the focus goes back to where the menu was asked for. */
  readonly onClose: (isBack: boolean) => void;
};

/** A short menu at a place: arrows move, Enter does, Esc and leaving close. */
function MenuAt({ x, y, items, onClose }: MenuAtProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (step === 0) return;
    else move(menu.current, step);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={texts.cellMenu}
      className={styles.menu}
      style={{ left: x, top: y }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      {items.map(({ label, keys, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={styles.item}
          onClick={() => {
            onClose(true);
            run();
          }}
        >
          {label}
          <Keys shortcut={keys} />
        </button>
      ))}
    </div>
  );
}

function move(menu: HTMLElement | null, step: -1 | 1): void {
  const items = [...(menu?.querySelectorAll('button') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}

/** Room that the menu takes, so that it never leaves the frame of the table. */
const MENU_WIDTH = 260;
const MENU_HEIGHT = 108;

/** The cell that was asked about, and where in the frame of the table its menu is to be. */
function placeOf(event: MouseEvent, scroller: HTMLElement): Asked | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
  const row = cell?.closest('[data-position]');
  const position = Number(row?.getAttribute('data-position') ?? -1);
  if (!(cell instanceof HTMLElement) || position < 0) return null;
  const frame = scroller.getBoundingClientRect();
  return {
    position,
    column: Number(cell.getAttribute('data-column')),
    x: Math.max(0, Math.min(event.clientX - frame.left, frame.width - MENU_WIDTH)),
    y: Math.max(0, Math.min(event.clientY - frame.top, frame.height - MENU_HEIGHT)),
    cell,
  };
}
