import { describe, expect, test } from 'vitest';
import type { SavedView } from '#shared/records/saved-view.ts';
import { officeState } from '#tests/support/office-state.ts';
import { createRegistryStore } from '../registry-store.ts';
import { builtInViews, isAsSaved, savedViews, settingsOf, stateOf } from './named-views.ts';

const memory = () => ({ read: () => null, write: () => {} });

function aStore() {
  return createRegistryStore(memory(), memory());
}

function aView(fields: Partial<SavedView> = {}): SavedView {
  const settings = settingsOf({ ...aStore().getState(), groupBy: 'municipality', density: 'roomy' });
  return { id: 'v1', ownerId: 'secretary', name: 'На заседание 05.12', isShared: false, settings, ...fields };
}

describe('the list of views', () => {
  test('has what everybody needs, in the order of work', () => {
    expect(builtInViews('secretary').map(({ name }) => name)).toEqual([
      'Все',
      'Новые',
      'В работе',
      'Просроченные',
      'Мои',
      'Архив',
    ]);
  });

  test('every application is in exactly one of new, in work and archive', () => {
    const lists = builtInViews('secretary').filter(({ id }) => ['new', 'work', 'archive'].includes(id));
    const statuses = lists.flatMap(({ filter }) => filter.status ?? []);
    expect(statuses).toHaveLength(16);
    expect(new Set(statuses).size).toBe(16);
  });

  test('shows one’s own first, then what others have shared, never what they keep to themselves', () => {
    const view = officeState({
      savedViews: [
        aView({ id: 'a', ownerId: 'operator', name: 'Аа', isShared: true }),
        aView({ id: 'b', ownerId: 'operator', name: 'Бб' }),
        aView({ id: 'c', name: 'Вв' }),
      ],
    });
    expect(savedViews(view, 'secretary').map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('choosing a view', () => {
  test('brings back all that was saved, and the list is then as saved until something is changed', () => {
    const store = aStore();
    const [named] = savedViews(officeState({ savedViews: [aView()] }), 'secretary');
    if (!named) throw new Error('no view');
    store.setState(stateOf(named));
    expect(store.getState()).toMatchObject({ viewId: 'v1', groupBy: 'municipality', density: 'roomy' });
    expect(isAsSaved(store.getState(), named)).toBe(true);
    store.setState({ groupBy: 'status' });
    expect(isAsSaved(store.getState(), named)).toBe(false);
  });

  test('a built-in one leaves order, columns and groups as they are', () => {
    const store = aStore();
    store.setState({ text: 'кирил', groupBy: 'status', order: [{ column: 'name', direction: 'ascending' }] });
    const late = builtInViews('secretary').find(({ id }) => id === 'late');
    if (!late) throw new Error('no view');
    store.setState(stateOf(late));
    expect(store.getState()).toMatchObject({ text: '', groupBy: 'status', filter: { deadline: ['late'] } });
    expect(isAsSaved(store.getState(), late)).toBe(true);
    store.setState({ filter: { deadline: ['late'], form: [] } });
    expect(isAsSaved(store.getState(), late)).toBe(true);
    store.setState({ cells: [{ column: 'subject', text: 'химия' }] });
    expect(isAsSaved(store.getState(), late)).toBe(false);
  });

  test('dates that a view asks come back, and one saved before dates could be asked asks none', () => {
    const dates = [{ column: 'due', from: null, to: null, near: 'next30' as const }];
    const store = aStore();
    store.setState({ dates });
    const settings = settingsOf(store.getState());
    const views = [aView({ settings, name: 'Аа' }), aView({ id: 'v2', name: 'Бб' })];
    const [named, old] = savedViews(officeState({ savedViews: views }), 'secretary');
    if (!named || !old) throw new Error('no view');
    store.setState(stateOf(old));
    expect(store.getState().dates).toEqual([]);
    store.setState(stateOf(named));
    expect([store.getState().dates, isAsSaved(store.getState(), named)]).toEqual([dates, true]);
    store.setState({ dates: [] });
    expect(isAsSaved(store.getState(), named)).toBe(false);
  });
});
