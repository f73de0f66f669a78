import { afterEach, expect, test, vi } from 'vitest';
import { PIECE_BYTES, readSpan, readSpans } from './read-ranges.ts';

const whole = Uint8Array.from({ length: 2.5 * PIECE_BYTES }, (_, i) => i % 251);
const never = new AbortController().signal;

let asked: string[] = [];

/** Answers as main does: one range cut to a piece, or several one after another. */
function serve(status = 200) {
  asked = [];
  vi.stubGlobal('fetch', async (address: string, { headers }: { readonly headers?: { readonly Range: string } }) => {
    asked.push(headers?.Range ?? address);
    const ranges = headers?.Range.slice('bytes='.length) ?? new URL(address, 'https://a').searchParams.get('ranges');
    const parts = (ranges ?? '').split(',').map((range) => {
      const [first = 0, last = 0] = range.split('-').map(Number);
      return whole.slice(first, Math.min(last + 1, first + PIECE_BYTES));
    });
    const told = { 'Content-Range': `bytes ${ranges}/${whole.length}` };
    return new Response(new Blob(parts), { status: headers && status === 200 ? 206 : status, headers: told });
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a span longer than one answer is read piece by piece and is whole', async () => {
  serve();
  const read = await readSpan('/f', { begin: 10, end: 10 + 2 * PIECE_BYTES + 5 }, never);
  expect(read && Buffer.from(read).equals(whole.subarray(10, 15 + 2 * PIECE_BYTES))).toBe(true);
  expect(asked).toHaveLength(3);
});

test('several spans come by one request, each by itself', async () => {
  serve();
  const spans = [
    { begin: 0, end: 3 },
    { begin: 252, end: 254 },
  ];
  const read = await readSpans('/f', spans, never);
  expect(read?.map((part) => [...new Uint8Array(part)])).toEqual([
    [0, 1, 2],
    [1, 2],
  ]);
  expect(asked).toEqual(['/f?ranges=0-2,252-253']);
});

test('spans that are not there are told so', async () => {
  serve(410);
  expect(await readSpan('/f', { begin: 0, end: 3 }, never)).toBeNull();
  expect(await readSpans('/f', [{ begin: 0, end: 3 }], never)).toBeNull();
});
