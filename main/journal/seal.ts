import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Bytes } from './disk.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to the length of the plain bytes: initialisation vector and tag. */
export const SEAL_BYTES = IV_BYTES + TAG_BYTES;

/** AES-256-GCM: vector, ciphertext, tag. `about` is not hidden but must be the same when opened. */
export function seal(key: Bytes, plain: Uint8Array, about: Uint8Array): Bytes {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  return joined(iv, cipher.update(plain), cipher.final(), cipher.getAuthTag());
}

/** The plain bytes; null when they were sealed with another key, about something else, or have been changed. */
export function unseal(key: Bytes, sealed: Uint8Array, about: Uint8Array): Bytes | null {
  if (sealed.length < SEAL_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES)).setAAD(about);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return joined(decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES)), decipher.final());
  } catch {
    return null;
  }
}

/** A key for one purpose out of the office's key; purposes do not lead to each other. */
export function keyFor(officeKey: Bytes, purpose: 'pages' | 'journal' | 'chunks' | 'blobs' | 'snapshots'): Bytes {
  return new Uint8Array(hkdfSync('sha256', officeKey, new Uint8Array(0), `attestation/${purpose}`, 32));
}

/** SHA-256 of the parts one after another. */
export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

/** The parts in one array. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
