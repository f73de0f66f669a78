import { expect, test } from 'vitest';
import { cardIdOf, placeAfter, readIds } from './open-cards.ts';

test('a card has a tab; the list and the import have none', () => {
  expect(cardIdOf('/applications/a1')).toBe('a1');
  expect(cardIdOf('/applications')).toBeNull();
  expect(cardIdOf('/applications/import')).toBeNull();
  expect(cardIdOf('/experts')).toBeNull();
});

test('closing a card shows its neighbour, closing the last one shows the list', () => {
  expect(placeAfter(['a1', 'a2', 'a3'], 'a2')).toBe('/applications/a3');
  expect(placeAfter(['a1', 'a2'], 'a2')).toBe('/applications/a1');
  expect(placeAfter(['a1'], 'a1')).toBe('/applications');
});

test('remembered tabs are ids; what is none is forgotten', () => {
  expect(readIds('["a1","a2"]')).toEqual(['a1', 'a2']);
  for (const text of [null, 'no', '{}', '[1]', '[""]']) expect(readIds(text)).toEqual([]);
});
