import { expect, test } from 'vitest';
import { cardIdOf, placeAfter } from './open-cards.ts';

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
