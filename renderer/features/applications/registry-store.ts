import { createStore, type StoreApi } from 'zustand';
import type { ApplicationFilter } from '#shared/domain/search/filter.ts';
import type { OrderStep } from '#shared/domain/search/order.ts';
import type { Office } from '../../office/office.ts';
import { emptySelection, type Selection } from '../../ui/table/selection.ts';
import { browserMemory, type ScreenMemory } from '../../ui/table/table-memory.ts';
import type { TablePlace } from '../../ui/table/table-props.ts';
import { readKept } from './kept-state.ts';

/** What the registry shows and where the user is in it; dies with the window, save what `kept-state` keeps. */
export type RegistryState = {
  readonly text: string;
  readonly filter: ApplicationFilter;
  readonly order: readonly OrderStep[];
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
  const made = createRegistryStore(browserMemory('registry', office.actor.userId));
  stores.set(office, made);
  return made;
}

/** A state that remembers filter, order and place. */
export function createRegistryStore(memory: ScreenMemory): StoreApi<RegistryState> {
  const kept = readKept(memory.read());
  const store = createStore<RegistryState>(() => ({
    text: '',
    filter: kept.filter,
    order: kept.order ?? usualOrder,
    selection: emptySelection,
    place: kept.place,
  }));
  store.subscribe(({ filter, order, place }, before) => {
    const isSame = filter === before.filter && order === before.order && place === before.place;
    if (!isSame) memory.write({ filter, order, place });
  });
  return store;
}
