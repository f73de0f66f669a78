import { createStore, type StoreApi } from 'zustand';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import type { GroupColumn } from '#shared/domain/search/groups.ts';
import type { OrderStep } from '#shared/domain/search/order.ts';
import type { CellCondition, DateCondition, Density } from '#shared/records/saved-view.ts';
import type { Office } from '../../office/office.ts';
import { type ColumnLayout, readLayout } from '../../ui/table/column-layout.ts';
import { emptySelection, type Selection } from '../../ui/table/selection.ts';
import { browserMemory, type ScreenMemory } from '../../ui/table/table-memory.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';
import { readKept } from './kept-state.ts';

/** What the registry shows and where the user is in it; dies with the window, save what `kept-state` keeps. */
export type RegistryState = {
  /** The view that was chosen last: built in or saved; null for none. */
  readonly viewId: string | null;
  readonly text: string;
  readonly filter: ApplicationFilter;
  /** «Отбор по значению»: texts of cells, which are never kept outside the office. */
  readonly cells: readonly CellCondition[];
  /** Dates that are asked of columns. */
  readonly dates: readonly DateCondition[];
  readonly order: readonly OrderStep[];
  readonly layout: ColumnLayout;
  readonly groupBy: GroupColumn | null;
  readonly folded: ReadonlySet<string>;
  readonly density: Density;
  readonly selection: Selection;
  readonly place: TablePlace;
};

/** The newest applications first, as they come to the desk. */
export const usualOrder: readonly OrderStep[] = [{ column: 'receivedAt', direction: 'descending' }];

const stores = new WeakMap<Office, StoreApi<RegistryState>>();

/** The state of the registry of this office: the same one when the user comes back to the screen. */
export function registryStore(office: Office): StoreApi<RegistryState> {
  const known = stores.get(office);
  if (known) return known;
  const { userId } = office.actor;
  const made = createRegistryStore(browserMemory('registry', userId), browserMemory('registry-columns', userId));
  stores.set(office, made);
  return made;
}

/** A state that remembers view, filter, order, groups, height, columns and place. */
export function createRegistryStore(memory: ScreenMemory, columnsMemory: ScreenMemory): StoreApi<RegistryState> {
  const kept = readKept(memory.read());
  const store = createStore<RegistryState>(() => ({
    viewId: kept.viewId ?? 'all',
    text: '',
    filter: kept.filter,
    cells: [],
    dates: kept.dates,
    order: kept.order ?? usualOrder,
    layout: readLayout(columnsMemory.read()),
    groupBy: kept.groupBy,
    folded: new Set<string>(),
    density: kept.density,
    selection: emptySelection,
    place: kept.place,
  }));
  store.subscribe((state, before) => {
    if (state.layout !== before.layout) columnsMemory.write(state.layout);
    const { viewId, filter, dates, order, groupBy, density, place } = state;
    const names = ['viewId', 'filter', 'dates', 'order', 'groupBy', 'density', 'place'] as const;
    if (names.some((name) => state[name] !== before[name])) {
      memory.write({ viewId, filter, dates, order, groupBy, density, place });
    }
  });
  return store;
}
