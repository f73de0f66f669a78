import { type ReactNode, useMemo } from 'react';
import type { JournalColumn, JournalModel } from '#shared/documents/journal-model.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { useOffice } from '../../../office/react.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import type { Selection } from '../../../ui/table/selection.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { type ColumnsState, useColumnLayout } from '../../../ui/table/use-column-layout.ts';

/** A row of a journal on the screen: its id and the very cells that are printed. */
export type JournalRow = { readonly id: string; readonly cells: readonly string[]; readonly tone: 'warn' | null };

/** Columns of a journal on the screen, those of the paper; `main` is the one with the name. Keep `model` columns stable. */
export function useJournalColumns(
  screenId: string,
  columns: readonly JournalColumn[],
  main: number,
): ColumnsState<JournalRow> {
  const office = useOffice();
  const memory = useMemo(() => browserMemory(screenId, office.actor.userId), [office, screenId]);
  const titles = columns.map(({ title }) => title).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles say whether the columns are others
  const shown = useMemo(() => columns.map((column, i) => columnOf(column, i, i === main)), [titles, main]);
  return useColumnLayout(shown, memory);
}

type JournalTableProps = {
  readonly label: string;
  readonly columns: ColumnsState<JournalRow>;
  readonly rows: readonly JournalRow[];
  readonly main: number;
  readonly empty: ReactNode;
  readonly selection?: Selection;
  readonly onSelection?: (selection: Selection) => void;
  readonly onOpen?: (id: string) => void;
  readonly onPlace?: (id: string | null) => void;
};

/** A journal as a list: what stands in its cells is what is printed. */
export function JournalTable(props: JournalTableProps) {
  const { rows, main, onOpen, onPlace, selection, onSelection } = props;
  const tableRows = useMemo(() => rowsOfArray(rows, ({ id }) => id), [rows]);
  const nameOf = useMemo(() => (row: JournalRow) => row.cells[main] ?? '', [main]);
  const open = useMemo(() => (onOpen ? (row: JournalRow) => onOpen(row.id) : undefined), [onOpen]);
  const place = useMemo(() => (onPlace ? ({ key }: { key: string | null }) => onPlace(key) : undefined), [onPlace]);
  return (
    <DataTable
      label={props.label}
      columns={props.columns}
      rows={tableRows}
      nameOf={nameOf}
      toneOf={toneOf}
      empty={props.empty}
      {...(selection && onSelection ? { selection, onSelection } : {})}
      {...(open ? { onOpen: open } : {})}
      {...(place ? { onPlace: place } : {})}
    />
  );
}

/** Rows of a model with the ids that the screen acts on. */
export function journalRows(
  model: JournalModel,
  ids: readonly string[],
  isMarked: (position: number) => boolean = () => false,
): readonly JournalRow[] {
  return model.rows.map((cells, i) => ({ id: ids[i] ?? String(i), cells, tone: isMarked(i) ? 'warn' : null }));
}

function columnOf({ title, width, kind }: JournalColumn, position: number, isMain: boolean): TableColumn<JournalRow> {
  return {
    id: String(position),
    title,
    width: isMain ? 230 : Math.max(72, width * 16),
    ...(kind === 'text' ? { grow: width } : {}),
    ...(kind === 'number' ? { align: 'end' } : {}),
    ...(isMain ? { isMain: true, isPinned: true } : {}),
    text: ({ cells }) => shownCell(cells[position] ?? '', kind),
  };
}

function shownCell(text: string, kind: JournalColumn['kind']): string {
  const date = kind === 'date' ? parseLocalDate(text) : null;
  return date ? formatDate(date) : text;
}

function toneOf({ tone }: JournalRow): 'warn' | null {
  return tone;
}
