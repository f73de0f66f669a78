import { expect, test } from 'vitest';
import { readKept } from './kept-state.ts';
import { createRegistryStore, usualOrder } from './registry-store.ts';

function memory() {
  let kept: unknown = null;
  return { read: () => kept, write: (value: unknown) => (kept = JSON.parse(JSON.stringify(value))) };
}

test('filter, order and place come back; the text of the search is never kept', () => {
  const place = memory();
  const store = createRegistryStore(place, memory());
  expect(store.getState().order).toEqual(usualOrder);
  store.setState({ text: 'Кириллова' });
  expect(place.read()).toBeNull();
  store.setState({ filter: { status: ['ACCEPTED'] }, order: [{ column: 'name', direction: 'ascending' }] });
  store.setState({ place: { key: 'application-7', scrollTop: 280 } });
  expect(JSON.stringify(place.read())).not.toContain('Кириллова');
  const { text, filter, order, place: where } = createRegistryStore(place, memory()).getState();
  expect({ text, filter, order, where }).toEqual({
    text: '',
    filter: { status: ['ACCEPTED'] },
    order: [{ column: 'name', direction: 'ascending' }],
    where: { key: 'application-7', scrollTop: 280 },
  });
});

test('groups, height of rows and columns come back; texts of cells are never kept', () => {
  const [place, columns] = [memory(), memory()];
  const store = createRegistryStore(place, columns);
  store.setState({ viewId: 'late', groupBy: 'municipality', density: 'roomy' });
  store.setState({ cells: [{ column: 'name', text: 'Кириллова Елена' }] });
  store.setState({ layout: { order: [], hidden: ['post'], shown: [], widths: { name: 300 } } });
  expect(JSON.stringify([place.read(), columns.read()])).not.toContain('Кириллова');
  expect(createRegistryStore(place, columns).getState()).toMatchObject({
    viewId: 'late',
    groupBy: 'municipality',
    density: 'roomy',
    cells: [],
    layout: { hidden: ['post'], widths: { name: 300 } },
  });
});

test('nonsense is as if nothing had been kept, part by part', () => {
  const place = { key: null, scrollTop: 0 };
  const nothing = { viewId: null, filter: {}, dates: [], order: null, groupBy: null, density: 'compact', place };
  expect(readKept('text')).toEqual(nothing);
  expect(readKept({ filter: 5, order: [{ column: 'moon', direction: 'ascending' }], place: {} })).toEqual(nothing);
  expect(readKept({ viewId: 7, groupBy: 'moon', density: 'vast' })).toEqual(nothing);
});
