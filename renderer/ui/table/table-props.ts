import type { ReactNode, Ref } from 'react';
import type { Selection } from './selection.ts';
import type { TableRows } from './table-rows.ts';
import type { SortStep } from './table-sort.ts';
import type { ColumnsState } from './use-column-layout.ts';

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
  /** How high rows are; {@link ROW_HEIGHT} when not given. */
  readonly rowHeight?: number;
  /** Folds or unfolds a group, by the heading or by its keys. */
  readonly onGroup?: (key: string, isOpen: boolean) => void;
  /** «Отбор по значению»: the menu of a cell offers it, Ctrl+Alt+F does it. */
  readonly onCellFilter?: (row: Row, columnId: string) => void;
  /** Editing in the list: F2 and the menu of a cell. */
  readonly cellEdit?: CellEdit<Row>;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<TableHandle>;
};

/** Which columns can be changed from the list, and what opens the change. */
export type CellEdit<Row> = {
  readonly columns: ReadonlySet<string>;
  readonly edit: (row: Row, columnId: string) => void;
};

/** What a screen may ask of its table. */
export type TableHandle = { readonly focus: () => void };
