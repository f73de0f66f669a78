import type { Span } from '../files/read-ranges.ts';

/** What one request may ask for. */
export type BatchLimits = { readonly bytes: number; readonly spans: number };

/** Takes from the front of what waits as much as one request carries; always one, however long it is. */
export function takeBatch(waiting: Span[], { bytes, spans }: BatchLimits): readonly Span[] {
  let [count, sum] = [0, 0];
  for (const { begin, end } of waiting) {
    sum += end - begin;
    if (count > 0 && (sum > bytes || count >= spans)) break;
    count += 1;
  }
  return waiting.splice(0, count);
}
