import { expect, test } from 'vitest';
import { readKept } from './kept-state.ts';
import { createRegistryStore, usualOrder } from './registry-store.ts';

function memory() {
  let kept: unknown = null;
  return { read: () => kept, write: (value: unknown) => (kept = JSON.parse(JSON.stringify(value))) };
}

test('filter, order and place come back; the text of the search is never kept', () => {
  const place = memory();
  const store = createRegistryStore(place);
  expect(store.getState().order).toEqual(usualOrder);
  store.setState({ text: 'Кириллова' });
  expect(place.read()).toBeNull();
  store.setState({ filter: { status: ['ACCEPTED'] }, order: [{ column: 'name', direction: 'ascending' }] });
  store.setState({ place: { key: 'application-7', scrollTop: 280 } });
  expect(JSON.stringify(place.read())).not.toContain('Кириллова');
  const { text, filter, order, place: where } = createRegistryStore(place).getState();
  expect({ text, filter, order, where }).toEqual({
    text: '',
    filter: { status: ['ACCEPTED'] },
    order: [{ column: 'name', direction: 'ascending' }],
    where: { key: 'application-7', scrollTop: 280 },
  });
});

test('nonsense is as if nothing had been kept, part by part', () => {
  const nothing = { filter: {}, order: null, place: { key: null, scrollTop: 0 } };
  expect(readKept('text')).toEqual(nothing);
  expect(readKept({ filter: 5, order: [{ column: 'moon', direction: 'ascending' }], place: {} })).toEqual(nothing);
});
