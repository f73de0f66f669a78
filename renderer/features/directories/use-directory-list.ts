import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useOffice } from '../../office/react.tsx';
import { emptySelection } from '../../ui/table/selection.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';

type DirectoryListOptions<Row> = {
  readonly all: readonly Row[];
  /** What is left of the rows by what is typed; made once per set of filters (`useCallback`), or outside the screen. */
  readonly narrow: (rows: readonly Row[], typed: string) => readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly TableColumn<Row>[];
  /** Under which name the width and order of the columns are remembered. */
  readonly memory: string;
};

/** The list of a directory: what is typed, what is left of it, the chosen row, or that a new one is being written. */
export function useDirectoryList<Row>({ all, narrow, keyOf, columns: given, memory }: DirectoryListOptions<Row>) {
  const { actor } = useOffice();
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [selection, setSelection] = useState(emptySelection);
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => narrow(all, sought), [all, sought, narrow]);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown, keyOf]);
  const columns = useColumnLayout(
    given,
    useMemo(() => browserMemory(memory, actor.userId), [memory, actor.userId]),
  );
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => {
    setCurrentId(key);
    setAdding(false);
  }, []);
  const choose = useCallback((id: string) => {
    setCurrentId(id);
    setAdding(false);
  }, []);
  const found = shown.find((row) => keyOf(row) === currentId) ?? shown[0] ?? null;
  return {
    typed,
    sought,
    setTyped,
    shown,
    /** The chosen row, the first one where none is chosen; null while a new one is being written. */
    current: isAdding ? null : found,
    choose,
    add: () => setAdding(true),
    selection,
    setSelection,
    /** For the table itself. */
    table: { columns, rows, onPlace },
    /** For Excel and paper: the list as it stands in the table. */
    taken: { rows: () => placedOutput(columns, rows), rowCount: rows.count },
  };
}
