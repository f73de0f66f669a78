import { useCallback, useMemo, useState } from 'react';
import type { ColumnLayout } from './column-layout.ts';
import { orderedColumns, placeColumns, readLayout } from './column-layout.ts';
import type { PlacedColumn, TableColumn } from './table-column.ts';
import type { ScreenMemory } from './table-memory.ts';

/** Columns as the user has them: what the table draws, and what the menu «Столбцы» changes. */
export type ColumnsState<Row> = {
  readonly all: readonly TableColumn<Row>[];
  readonly placed: readonly PlacedColumn<Row>[];
  readonly layout: ColumnLayout;
  readonly onLayout: (next: ColumnLayout) => void;
};

/** Columns of a table, remembered. `columns` and `memory` must be stable (a constant, `useMemo`). */
export function useColumnLayout<Row>(columns: readonly TableColumn<Row>[], memory: ScreenMemory): ColumnsState<Row> {
  const [layout, setLayout] = useState(() => readLayout(memory.read()));
  const onLayout = useCallback(
    (next: ColumnLayout) => {
      setLayout(next);
      memory.write(next);
    },
    [memory],
  );
  return useColumns(columns, layout, onLayout);
}

/** Columns of a table whose arrangement the screen keeps itself, as a saved view has it. All must be stable. */
export function useColumns<Row>(
  columns: readonly TableColumn<Row>[],
  layout: ColumnLayout,
  onLayout: (next: ColumnLayout) => void,
): ColumnsState<Row> {
  return useMemo(
    () => ({ all: orderedColumns(columns, layout), placed: placeColumns(columns, layout), layout, onLayout }),
    [columns, layout, onLayout],
  );
}
