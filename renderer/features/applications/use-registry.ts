import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ApplicationIndex, SearchRow } from '#shared/domain/search/application-index.ts';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import { type Found, findApplications } from '#shared/domain/search/find-applications.ts';
import { isOrderColumn } from '#shared/domain/search/order.ts';
import { useOffice } from '../../office/react.tsx';
import type { Selection } from '../../ui/table/selection.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';
import type { TableRows } from '../../ui/table/table-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import { useApplicationIndex } from './application-index.ts';
import { registryRows } from './registry-rows.ts';
import { type RegistryState, registryStore } from './registry-store.ts';

/** The registry as the screen draws it, and how it is changed. */
export type Registry = RegistryState & {
  readonly index: ApplicationIndex;
  readonly found: Found;
  readonly rows: TableRows<SearchRow>;
  readonly sort: readonly SortStep[];
  /** A new value means that something else is asked: the list starts from its top. */
  readonly question: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: ApplicationFilter) => void;
  readonly onSort: (sort: readonly SortStep[]) => void;
  readonly onSelection: (selection: Selection) => void;
  readonly onPlace: (place: TablePlace) => void;
  readonly onReset: () => void;
};

/** Searches, filters and orders the applications of the office by what the user has asked. */
export function useRegistry(): Registry {
  const store = registryStore(useOffice());
  const state = useStore(store);
  const index = useApplicationIndex();
  const { text, filter, order } = state;
  const found = useMemo(() => findApplications(index, { text, filter, order }), [index, text, filter, order]);
  const rows = useMemo(() => registryRows(index, found.positions), [index, found.positions]);
  const sort = useMemo(() => order.map(({ column, direction }) => ({ columnId: column, direction })), [order]);
  const onSort = useCallback((next: readonly SortStep[]) => store.setState({ order: orderOf(next) }), [store]);
  const onSelection = useCallback((selection: Selection) => store.setState({ selection }), [store]);
  const onPlace = useCallback((place: TablePlace) => store.setState({ place }), [store]);
  return {
    ...state,
    index,
    found,
    rows,
    sort,
    question: JSON.stringify([text, filter, order]),
    onSort,
    onSelection,
    onPlace,
    onText: (next) => store.setState({ text: next }),
    onFilter: (next) => store.setState({ filter: next }),
    onReset: () => store.setState({ text: '', filter: {} }),
  };
}

function orderOf(sort: readonly SortStep[]): RegistryState['order'] {
  return sort.flatMap(({ columnId, direction }) => (isOrderColumn(columnId) ? [{ column: columnId, direction }] : []));
}
