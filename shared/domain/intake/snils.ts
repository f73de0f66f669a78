/** What a cell of СНИЛС holds. `valid` and `wrong` carry eleven digits; `odd` has another number of them. */
export type SnilsReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid'; readonly digits: string }
  | { readonly kind: 'wrong'; readonly digits: string; readonly expected: string }
  | { readonly kind: 'odd'; readonly digitCount: number };

/** Numbers up to this one have no checksum (domain §10, W53). */
const FIRST_WITH_CHECKSUM = 1_001_998;

const ZERO = 48;
/** Fewer digits than this are a typing error, not eaten zeros. */
const LEAST_DIGITS = 9;

/** The two last digits that nine digits call for: Σ d·(9−i), modulo 101, 100 is 00 (domain §10). */
export function snilsChecksum(nine: string): string {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (nine.charCodeAt(i) - ZERO) * (9 - i);
  return String((sum % 101) % 100).padStart(2, '0');
}

/** Whether eleven digits are a СНИЛС whose checksum is right. */
export function isValidSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  return Number(digits.slice(0, 9)) <= FIRST_WITH_CHECKSUM || snilsChecksum(digits) === digits.slice(9);
}

/**
 * Reads СНИЛС in every spelling: with hyphens, blanks or neither. A spreadsheet that took it for a number has eaten its
 * leading zeros: they are given back when the checksum then agrees.
 */
export function readSnils(text: string): SnilsReading {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return /\p{L}/u.test(text) ? { kind: 'odd', digitCount: 0 } : { kind: 'none' };
  const full = digits.padStart(11, '0');
  if (isValidSnils(full) && digits.length >= LEAST_DIGITS) return { kind: 'valid', digits: full };
  if (digits.length !== 11) return { kind: 'odd', digitCount: digits.length };
  return { kind: 'wrong', digits, expected: snilsChecksum(digits) };
}

/** `123-456-789 64`, as forms show it; anything but eleven digits stays as it is. */
export function formatSnils(digits: string): string {
  if (!/^\d{11}$/.test(digits)) return digits;
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`;
}
