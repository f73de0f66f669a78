import { PDFDataRangeTransport } from 'pdfjs-dist';
import { MOST_RANGES, PIECE_BYTES, readRange, readSpan, readSpans, type Span } from '../files/read-ranges.ts';
import { takeBatch } from './take-batch.ts';

/** pdf.js reads a file by pieces of so many bytes: it looks at the head of every page before the first one is shown. */
export const CHUNK_BYTES = 16 * 1024;
/** The ends of a file are read at once: the first page lies in one, the table of objects in the other. */
const HEAD_BYTES = 16 * CHUNK_BYTES;
const TAIL_BYTES = 16 * CHUNK_BYTES;
const MOST_IN_FLIGHT = 2;

/**
 * Hands pdf.js the ranges that it asks for. A scan lists its pages in one row, and pdf.js asks for the heads of all of them
 * at once; they go together in a few requests, so a file of 200 pages is shown after some megabytes of it, not after all.
 */
export class Ranges extends PDFDataRangeTransport {
  readonly #address: string;
  readonly #signal: AbortSignal;
  readonly #fail: () => void;
  readonly #tail: { readonly begin: number; readonly bytes: Promise<ArrayBuffer | null> };
  readonly #waiting: Span[] = [];
  #inFlight = 0;

  /** `fail` is told when bytes are not there: pdf.js itself would wait for them for ever. */
  constructor(address: string, size: number, head: ArrayBuffer, signal: AbortSignal, fail: () => void) {
    super(size, new Uint8Array(head), false);
    this.#address = address;
    this.#signal = signal;
    this.#fail = fail;
    const begin = Math.max(head.byteLength, size - TAIL_BYTES);
    this.#tail = {
      begin,
      bytes: begin < size ? readSpan(address, { begin, end: size }, signal) : Promise.resolve(null),
    };
    this.#tail.bytes.catch(() => undefined);
  }

  override requestDataRange(begin: number, end: number): void {
    const tail = this.#tail;
    if (begin >= tail.begin) {
      const part = tail.bytes.then((bytes) => bytes && [bytes.slice(begin - tail.begin, end - tail.begin)]);
      void this.#hand([{ begin, end }], part);
      return;
    }
    this.#waiting.push({ begin, end });
    this.#send();
  }

  #send(): void {
    if (this.#inFlight >= MOST_IN_FLIGHT || this.#waiting.length === 0) return;
    const batch = takeBatch(this.#waiting, { bytes: PIECE_BYTES, spans: MOST_RANGES });
    this.#inFlight += 1;
    void this.#hand(batch, this.#read(batch)).finally(() => {
      this.#inFlight -= 1;
      this.#send();
    });
  }

  async #read(batch: readonly Span[]): Promise<readonly ArrayBuffer[] | null> {
    const [alone] = batch;
    if (batch.length > 1 || !alone) return readSpans(this.#address, batch, this.#signal);
    const bytes = await readSpan(this.#address, alone, this.#signal);
    return bytes && [bytes];
  }

  async #hand(spans: readonly Span[], reading: Promise<readonly ArrayBuffer[] | null>): Promise<void> {
    const parts = await reading.catch(() => null);
    if (!parts) return this.#fail();
    for (const [i, { begin }] of spans.entries())
      this.onDataRange(begin, new Uint8Array(parts[i] ?? new ArrayBuffer()));
  }
}

/** Begins to read a file by ranges: its size and its head; null when there is no such file. */
export async function openRanges(address: string, signal: AbortSignal, fail: () => void): Promise<Ranges | null> {
  const head = await readRange(address, 0, HEAD_BYTES, signal);
  return head && new Ranges(address, head.size, head.bytes, signal, fail);
}
