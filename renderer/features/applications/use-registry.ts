import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ApplicationIndex, SearchRow } from '#shared/domain/search/application-index.ts';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { type Found, findApplications } from '#shared/domain/search/find-applications.ts';
import { groupedOrder } from '#shared/domain/search/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Office } from '../../office/office.ts';
import { useOffice } from '../../office/react.tsx';
import { type PickedRows, unpickRows } from '../../ui/picked-rows.ts';
import type { ColumnLayout } from '../../ui/table/column-layout.ts';
import type { Selection } from '../../ui/table/selection.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';
import type { TableRows } from '../../ui/table/table-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import { type ColumnsState, useColumns } from '../../ui/table/use-column-layout.ts';
import { useApplicationIndex } from './application-index.ts';
import { filteredByCell } from './cell-conditions.ts';
import { registryColumns } from './columns/registry-columns.ts';
import { knownSteps } from './kept-state.ts';
import { usePicked, withPicked } from './picked-condition.ts';
import { inGroups, registryRows } from './registry-rows.ts';
import { type RegistryState, registryStore } from './registry-store.ts';
import { rowCondition } from './row-condition.ts';

/** The registry as the screen draws it, and how it is changed. */
export type Registry = RegistryState & {
  readonly today: LocalDate;
  readonly index: ApplicationIndex;
  readonly found: Found;
  readonly columns: ColumnsState<SearchRow>;
  /** The rows as they are drawn: with headings when grouped. */
  readonly rows: TableRows<SearchRow>;
  /** The same without headings. */
  readonly flat: TableRows<SearchRow>;
  readonly sort: readonly SortStep[];
  /** Rows that another screen has picked, or null. */
  readonly picked: PickedRows | null;
  /** A new value means that something else is asked: the list starts from its top. */
  readonly question: string;
  readonly set: (next: Partial<RegistryState>) => void;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: ApplicationFilter) => void;
  readonly onSort: (sort: readonly SortStep[]) => void;
  readonly onSelection: (selection: Selection) => void;
  readonly onPlace: (place: TablePlace) => void;
  readonly onGroup: (key: string, isOpen: boolean) => void;
  readonly onCellFilter: (row: SearchRow, columnId: string) => void;
  readonly onReset: () => void;
  /** F5: the day may have changed since the window was opened. */
  readonly onRefresh: () => void;
};

/** Searches, filters, orders and groups the applications of the office by what the user has asked. */
export function useRegistry(): Registry {
  const office = useOffice();
  const store = registryStore(office);
  const state = useStore(store);
  const [today, setToday] = useState(() => office.today());
  const index = useApplicationIndex(today);
  const columns = useRegistryColumns(office, today, state.layout);
  const picked = usePicked(store);
  const { text, filter, cells, dates, order, groupBy, folded } = state;
  const condition = useMemo(
    () => rowCondition(columns.all, { cells, dates }, today),
    [columns.all, cells, dates, today],
  );
  const found = useMemo(
    () =>
      findApplications(index, {
        text,
        filter,
        order: groupedOrder(order, groupBy),
        condition: withPicked(condition, picked),
      }),
    [index, text, filter, order, groupBy, condition, picked],
  );
  const flat = useMemo(() => registryRows(index, found.positions), [index, found.positions]);
  const rows = useMemo(
    () => (groupBy === null ? flat : inGroups({ index, positions: found.positions, flat, groupBy, columns, folded })),
    [index, found.positions, flat, groupBy, columns, folded],
  );
  const acts = useRegistryActs(office, columns, today);
  return {
    ...state,
    ...acts,
    today,
    index,
    found,
    columns,
    rows,
    flat,
    sort: useMemo(() => order.map(({ column, direction }) => ({ columnId: column, direction })), [order]),
    question: JSON.stringify([text, filter, cells, dates, order, groupBy, picked?.title]),
    picked,
    onRefresh: () => setToday(office.today()),
  };
}

function useRegistryColumns(office: Office, today: LocalDate, layout: ColumnLayout): ColumnsState<SearchRow> {
  const store = registryStore(office);
  const onLayout = useCallback((next: ColumnLayout) => store.setState({ layout: next }), [store]);
  return useColumns(
    useMemo(() => registryColumns(office.view, today), [office, today]),
    layout,
    onLayout,
  );
}

/** What the screen does to the list; stable between renders, so that rows are not drawn again. */
function useRegistryActs(office: Office, { all }: ColumnsState<SearchRow>, today: LocalDate) {
  const store = registryStore(office);
  return useMemo(() => {
    const set = (next: Partial<RegistryState>) => store.setState(next);
    return {
      set,
      onText: (text: string) => set({ text }),
      onFilter: (filter: ApplicationFilter) => set({ filter }),
      onSelection: (selection: Selection) => set({ selection }),
      onPlace: (place: TablePlace) => set({ place }),
      onReset: () => {
        unpickRows();
        set({ text: '', filter: {}, cells: [], dates: [] });
      },
      onSort: (sort: readonly SortStep[]) =>
        set({ order: knownSteps(sort.map(({ columnId, direction }) => ({ column: columnId, direction }))) }),
      onGroup: (key: string, isOpen: boolean) => {
        const folded = new Set(store.getState().folded);
        if (isOpen) folded.delete(key);
        else folded.add(key);
        set({ folded });
      },
      onCellFilter: (row: SearchRow, columnId: string) => {
        const column = all.find(({ id }) => id === columnId);
        if (column) set(filteredByCell(store.getState(), column, row, today));
      },
    };
  }, [store, all, today]);
}
