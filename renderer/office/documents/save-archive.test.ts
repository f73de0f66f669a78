import { expect, test } from 'vitest';
import { batchesOf } from './save-archive.ts';

const texts = (...lengths: readonly number[]) =>
  lengths.map((length, i) => ({ name: `Письмо ${i + 1}.eml`, text: 'а'.repeat(length) }));

test.each([
  ['few letters go at once', [3, 3], [2]],
  ['a batch is filled to the brim', [5, 5, 1], [2, 1]],
  ['a letter that does not fit begins the next batch', [6, 5, 5, 1], [1, 2, 1]],
  ['a letter longer than a batch goes alone', [1, 50, 1], [1, 1, 1]],
  ['no letters, no batches', [], []],
])('%s', (_, lengths, counts) => {
  const files = texts(...lengths);
  const batches = batchesOf(files, 10);
  expect(batches.map((batch) => batch.length)).toEqual(counts);
  expect(batches.flat()).toEqual(files);
});
