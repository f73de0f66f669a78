/** How much of one call the window may ask: a burst, refilled by so many a second. */
export type Rate = { readonly burst: number; readonly perSecond: number };

/** Lets a call pass, or not, by a bucket per call name. `nowMs` is a monotonic clock, milliseconds. */
export function createRateLimit(rate: Rate, nowMs: () => number): (name: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name) => {
    const now = nowMs();
    const bucket = buckets.get(name) ?? { left: rate.burst, at: now };
    const left = Math.min(rate.burst, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond);
    buckets.set(name, { left: left < 1 ? left : left - 1, at: now });
    return left >= 1;
  };
}
