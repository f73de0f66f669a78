/** An exact fraction of whole numbers; the denominator is positive. */
export type Fraction = { readonly num: number; readonly den: number };

/** The sum, exactly: means over panels of two and three never meet in a computer's decimals. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const common = commonDivisor(a.den, b.den);
  const den = (a.den / common) * b.den;
  return { num: a.num * (den / a.den) + b.num * (den / b.den), den };
}

/** The fraction as a whole number, rounded half away from zero. */
export function roundFraction({ num, den }: Fraction): number {
  const size = Math.floor((2 * Math.abs(num) + den) / (2 * den));
  return num < 0 && size > 0 ? -size : size;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
