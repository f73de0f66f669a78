import { expect, test } from 'vitest';
import type { BlobReader } from './blob-reader.ts';
import { answerRange, answerRanges, MOST_ANSWER_BYTES, MOST_RANGES, parseRange } from './range-answer.ts';

const MB = 1024 * 1024;

function aReader(size: number): BlobReader {
  return {
    size,
    sha256: async () => null,
    read: async (offset, length) => new Uint8Array(Math.min(length, size - offset)).fill(offset % 251),
  };
}

test.each([
  ['bytes=0-9', 100, { first: 0, last: 9 }],
  ['bytes=90-', 100, { first: 90, last: 99 }],
  ['bytes=90-500', 100, { first: 90, last: 99 }],
  ['bytes=0-', 100 * MB, { first: 0, last: MOST_ANSWER_BYTES - 1 }],
  ['bytes=100-', 100, null],
  ['bytes=9-3', 100, null],
  ['bytes=-5', 100, null],
  ['items=0-1', 100, null],
])('%s of %d bytes', (range, size, expected) => {
  expect(parseRange(range, size)).toEqual(expected);
});

test('a range is answered with its place in the whole', async () => {
  const answer = await answerRange(aReader(100), 'bytes=10-19');
  expect([answer.status, answer.headers?.['Content-Range'], answer.body.length, answer.body[0]]).toEqual([
    206,
    'bytes 10-19/100',
    10,
    10,
  ]);
});

test('a small file is answered whole, a large one by ranges only', async () => {
  expect((await answerRange(aReader(100), null)).status).toBe(200);
  const large = await answerRange(aReader(5 * MB), null);
  expect([large.status, large.headers?.['Content-Range'], large.body.length]).toEqual([416, `bytes */${5 * MB}`, 0]);
});

test('what is not there is not found, what was changed on the disk is gone, and none is taken for a page', async () => {
  expect((await answerRange(null, null)).status).toBe(404);
  const changed = { ...aReader(100), read: async () => null };
  expect((await answerRange(changed, null)).status).toBe(410);
  expect((await answerRange(aReader(100), null)).contentType).toBe('application/octet-stream');
});

test('several ranges are answered one after another, in the order in which they were asked', async () => {
  const answer = await answerRanges(aReader(100), '10-11,90-500,0-0');
  expect([answer.status, ...answer.body]).toEqual([200, 10, 10, ...Array.from({ length: 10 }, () => 90), 0]);
});

test.each([
  ['one of which lies outside', '0-9,100-110'],
  ['that are none', ''],
  ['that are too long together', `0-${3 * MB},${4 * MB}-${6 * MB}`],
  ['that are too many', Array.from({ length: MOST_RANGES + 1 }, () => '0-0').join()],
])('ranges %s are refused', async (_, ranges) => {
  expect((await answerRanges(aReader(ranges.startsWith(`0-${3 * MB}`) ? 100 * MB : 100), ranges)).status).toBe(416);
});

test('ranges of a file that is not there, or was changed on the disk, are told apart', async () => {
  expect((await answerRanges(null, '0-1')).status).toBe(404);
  expect((await answerRanges({ ...aReader(100), read: async () => null }, '0-1')).status).toBe(410);
});
