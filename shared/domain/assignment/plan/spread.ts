/** How evenly work is shared among experts: the least and the most busy, the mean, and the standard deviation. */
export type Spread = { readonly min: number; readonly max: number; readonly mean: number; readonly deviation: number };

/** The spread of loads; nobody at all is even. */
export function spreadOf(loads: readonly number[]): Spread {
  if (loads.length === 0) return { min: 0, max: 0, mean: 0, deviation: 0 };
  const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length;
  const variance = loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / loads.length;
  return { min: Math.min(...loads), max: Math.max(...loads), mean, deviation: Math.sqrt(variance) };
}
