import { createHash } from 'node:crypto';
import type { Bytes } from '../journal/disk.ts';

/**
 * Characters of a printed key: no I, L, O and U beside 1 and 0. What is read instead of them, and Russian letters
 * of the same look, are taken for what they look like.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  I: '1',
  L: '1',
  O: '0',
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};
const SECRET_CHARACTERS = 32;
const CHECK_CHARACTERS = 4;
const GROUP = 6;
const BITS = 5;

/** How many random bytes a recovery key is made of: 160 bits. */
export const RECOVERY_BYTES = (SECRET_CHARACTERS * BITS) / 8;

/** `8K3MAB-…`: six groups of six characters; the last four are a check that tells a slip of the pen from another key. */
export function printRecoveryKey(secret: Bytes): string {
  const characters = encode(secret, SECRET_CHARACTERS);
  const all = characters + checkOf(characters);
  return Array.from({ length: all.length / GROUP }, (_, i) => all.slice(i * GROUP, (i + 1) * GROUP)).join('-');
}

/** The key as it was printed, whatever blanks, dashes, case or layout it was typed in; null when it has a typing error. */
export function readRecoveryKey(typed: string): string | null {
  const letters = [...typed.toUpperCase()].filter((letter) => !/[\s\-–—_.]/.test(letter));
  const characters = letters.map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  if (characters.length !== SECRET_CHARACTERS + CHECK_CHARACTERS) return null;
  const secret = characters.slice(0, SECRET_CHARACTERS);
  return checkOf(secret) === characters.slice(SECRET_CHARACTERS) ? secret : null;
}

function checkOf(characters: string): string {
  const sum = createHash('sha256').update(`attestation recovery ${characters}`).digest();
  return encode(new Uint8Array(sum), CHECK_CHARACTERS);
}

function encode(bytes: Uint8Array, length: number): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const total = BigInt(bytes.length * 8);
  return Array.from({ length }, (_, i) => {
    const shift = total - BigInt(BITS * (i + 1));
    return ALPHABET.charAt(Number((bits >> shift) & 31n));
  }).join('');
}
