import { expect, test } from 'vitest';
import { takeBatch } from './take-batch.ts';

const spans = (...lengths: readonly number[]) =>
  lengths.map((length, i) => ({ begin: i * 100, end: i * 100 + length }));

test.each([
  ['all that waits, when it is little', [10, 20], [10, 20]],
  ['as many bytes as one request carries', [60, 40, 1], [60, 40]],
  ['as many spans as one request names', [1, 1, 1, 1], [1, 1, 1]],
  ['one, however long it is', [500, 1], [500]],
  ['none, when nothing waits', [], []],
])('a request takes %s', (_, lengths, taken) => {
  const waiting = spans(...lengths);
  const batch = takeBatch(waiting, { bytes: 100, spans: 3 });
  expect(batch).toEqual(spans(...taken));
  expect([...batch, ...waiting]).toEqual(spans(...lengths));
});
