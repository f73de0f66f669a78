import { snilsChecksum } from '../intake/snils.ts';

/** Numbers from here on are not issued, so that an invented СНИЛС is nobody's. */
const FIRST = 900_000_000;

/** A СНИЛС of its own for each place in the sample, with the right checksum, from a range that is not issued. */
export function sampleSnils(index: number): string {
  const nine = String(FIRST + index * 7919 + 13);
  return `${nine}${snilsChecksum(nine)}`;
}
