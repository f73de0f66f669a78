/** One request carries at most so much. */
const PIECE_BYTES = 4 * 1024 * 1024;

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
