import { expect, test } from 'vitest';
import { freePlacesOf, isFull } from './free-places.ts';

test.each([
  { load: 3, limit: 5, free: 2, full: false },
  { load: 5, limit: 5, free: 0, full: true },
  { load: 6, limit: 5, free: -1, full: true },
  { load: 0, limit: 0, free: 0, full: true },
  { load: 40, limit: null, free: null, full: false },
])('with $load of $limit there are $free free places', ({ load, limit, free, full }) => {
  expect(freePlacesOf({ load, limit })).toBe(free);
  expect(isFull({ load, limit })).toBe(full);
});
