/** One answer carries at most so much. */
export const PIECE_BYTES = 4 * 1024 * 1024;
/** One request names at most so many ranges. */
export const MOST_RANGES = 256;

/** Some bytes of a file: from `begin` up to, but without, `end`. */
export type Span = { readonly begin: number; readonly end: number };

/** Why the bytes are not here. */
export type ReadTrouble = 'gone' | 'tooLarge';

/** One range of a kept file and the length of the whole. */
export async function readRange(
  address: string,
  first: number,
  length: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: ArrayBuffer; readonly size: number } | null> {
  const range = `bytes=${first}-${first + length - 1}`;
  const answer = await fetch(address, { headers: { Range: range }, signal });
  const size = Number(/\/(\d+)$/u.exec(answer.headers.get('Content-Range') ?? '')?.[1] ?? Number.NaN);
  return answer.status === 206 && !Number.isNaN(size) ? { bytes: await answer.arrayBuffer(), size } : null;
}

/** The whole file, asked for piece by piece, where it is no longer than the limit. */
export async function readWhole(
  address: string,
  most: number,
  signal: AbortSignal,
): Promise<ArrayBuffer | ReadTrouble> {
  const first = await readRange(address, 0, PIECE_BYTES, signal);
  if (!first) return 'gone';
  if (first.size > most) return 'tooLarge';
  const whole = new Uint8Array(first.size);
  whole.set(new Uint8Array(first.bytes));
  for (let at = first.bytes.byteLength; at < first.size; ) {
    const next = await readRange(address, at, PIECE_BYTES, signal);
    if (!next) return 'gone';
    whole.set(new Uint8Array(next.bytes), at);
    at += next.bytes.byteLength;
  }
  return whole.buffer;
}

/** The bytes of a span, however long, asked for piece by piece; null when they are not there. */
export async function readSpan(address: string, span: Span, signal: AbortSignal): Promise<ArrayBuffer | null> {
  const whole = new Uint8Array(span.end - span.begin);
  for (let at = 0; at < whole.length; ) {
    const length = Math.min(PIECE_BYTES, whole.length - at);
    const read = await readRange(address, span.begin + at, length, signal);
    if (!read || read.bytes.byteLength === 0) return null;
    whole.set(new Uint8Array(read.bytes), at);
    at += read.bytes.byteLength;
  }
  return whole.buffer;
}

/** Several spans by one request: at most {@link MOST_RANGES} of {@link PIECE_BYTES} together; null when they are not there. */
export async function readSpans(
  address: string,
  spans: readonly Span[],
  signal: AbortSignal,
): Promise<readonly ArrayBuffer[] | null> {
  const ranges = spans.map(({ begin, end }) => `${begin}-${end - 1}`).join();
  const answer = await fetch(`${address}?ranges=${ranges}`, { signal });
  if (!answer.ok) return null;
  const bytes = await answer.arrayBuffer();
  let at = 0;
  return spans.map(({ begin, end }) => {
    const part = bytes.slice(at, at + end - begin);
    at += end - begin;
    return part;
  });
}
