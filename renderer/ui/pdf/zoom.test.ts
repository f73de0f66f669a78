import { expect, test } from 'vitest';
import { nextZoom, scaleOf } from './zoom.ts';

test('a page fills the width, but is not blown up', () => {
  expect(scaleOf('width', 1000, 800)).toBe(0.8);
  expect(scaleOf('width', 100, 800)).toBe(1.5);
  expect(scaleOf(2, 1000, 800)).toBe(2);
});

test('zoom goes by steps from wherever it stands and stops at both ends', () => {
  expect(nextZoom(0.8, 1)).toBe(0.9);
  expect(nextZoom(0.8, -1)).toBe(0.75);
  expect(nextZoom(1, 1)).toBe(1.1);
  expect(nextZoom(4, 1)).toBe(4);
  expect(nextZoom(0.25, -1)).toBe(0.25);
});
