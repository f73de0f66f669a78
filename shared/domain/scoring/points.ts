/**
 * Points in whole hundredths. All sums, means and comparisons are made in these, so that 0.1 + 0.2 is exactly 0.3 and a
 * threshold is never missed by a rounding of the computer.
 */
export type Hundredths = number & { readonly __brand: 'Hundredths' };

/** Points of a file or a form as hundredths; null when they are no number, or finer than a hundredth. */
export function toHundredths(points: number): Hundredths | null {
  const whole = Math.round(points * 100);
  return Number.isFinite(points) && Math.abs(points * 100 - whole) < 1e-6 ? (whole as Hundredths) : null;
}

/** Points that are known to be well-formed, from a template that has been read. */
export function hundredths(points: number): Hundredths {
  const found = toHundredths(points);
  if (found === null) throw new Error(`points ${points}`);
  return found;
}

/** The sum, exactly. */
export function sumOf(points: readonly Hundredths[]): Hundredths {
  return points.reduce((total, one) => total + one, 0) as Hundredths;
}

/** The mean rounded half up to one decimal (domain §6.4): 18.25 is 18.3. */
export function meanOf(points: readonly Hundredths[]): Hundredths {
  return roundToTenths(sumOf(points), points.length);
}

/** The middle one; of an even number the mean of the two in the middle. */
export function medianOf(points: readonly Hundredths[]): Hundredths {
  const sorted = [...points].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? (0 as Hundredths)) : meanOf(sorted.slice(half - 1, half + 1));
}

/** Points for JSON and arithmetic outside: the nearest number, printed without a tail («18.5»). */
export function toPoints(value: Hundredths): number {
  return value / 100;
}

/** Points as records keep them: «19», «18.5», exactly. */
export function pointsText(value: Hundredths): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const tail = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${sign}${Math.floor(size / 100)}${tail === '' ? '' : `.${tail}`}`;
}

/** `total / parts` rounded half up to tenths, in integers only. */
function roundToTenths(total: number, parts: number): Hundredths {
  return (Math.floor((2 * total + 10 * parts) / (20 * parts)) * 10) as Hundredths;
}
