/** Picks out of what there is, always the same for the same seed: a step of a run is replayed by its number. */
export type Picker = {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
  /** One of the items; undefined of none. */
  of<T>(items: readonly T[]): T | undefined;
  /** Some of the items, in their order, each with the chance of so many of a hundred. */
  some<T>(items: readonly T[], percent: number): readonly T[];
};

/** A picker over a 32-bit generator (mulberry32). */
export function picker(seed: number): Picker {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (percent) => int(100) < percent,
    of: (items) => items[int(items.length)],
    some: (items, percent) => items.filter(() => int(100) < percent),
  };
}
