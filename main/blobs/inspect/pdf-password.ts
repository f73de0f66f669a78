import { createCipheriv, createHash } from 'node:crypto';
import type { PdfEncryption } from './pdf-encryption.ts';

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Whether the empty password opens the file: then only printing or changing is forbidden, and it can be read. */
export function opensWithoutPassword(encryption: PdfEncryption): boolean {
  const { revision, user } = encryption;
  if (revision === 5) return hash('sha256', user.subarray(32, 40)).equals(user.subarray(0, 32));
  if (revision >= 6) return hardened(user.subarray(32, 40)).equals(user.subarray(0, 32));
  const key = keyOfEmptyPassword(encryption);
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32));
  return userCheck(key, encryption.fileId).equals(user.subarray(0, 16));
}

/** Algorithm 2 of ISO 32000-1 for the empty password. */
function keyOfEmptyPassword({ revision, keyBytes, owner, permissions, fileId, isMetadataEncrypted }: PdfEncryption) {
  const limits = Buffer.alloc(4);
  limits.writeInt32LE(permissions | 0);
  const open = revision >= 4 && !isMetadataEncrypted ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let key = hash('md5', PADDING, owner.subarray(0, 32), limits, fileId, open);
  if (revision >= 3) for (let i = 0; i < 50; i += 1) key = hash('md5', key.subarray(0, keyBytes));
  return key.subarray(0, keyBytes);
}

/** Algorithm 5 of ISO 32000-1. */
function userCheck(key: Buffer, fileId: Buffer): Buffer {
  let check = hash('md5', PADDING, fileId);
  for (let i = 0; i < 20; i += 1) {
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    );
  }
  return check;
}

/** Algorithm 2.B of ISO 32000-2 for the empty password. */
function hardened(salt: Buffer): Buffer {
  let key = hash('sha256', salt);
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const text = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const remainder = text.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = hash((['sha256', 'sha384', 'sha512'] as const)[remainder] ?? 'sha256', text);
    last = text[text.length - 1] ?? 0;
  }
  return key.subarray(0, 32);
}

function hash(name: 'md5' | 'sha256' | 'sha384' | 'sha512', ...parts: readonly Uint8Array[]): Buffer {
  return createHash(name).update(Buffer.concat(parts)).digest();
}

/** RC4 by hand: the system's library has none any more, and files of these revisions are still about. */
function rc4(key: Uint8Array, text: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, k: number) => {
    [state[i & 255], state[k & 255]] = [at(k), at(i)];
  };
  for (let i = 0, k = 0; i < 256; i += 1) {
    k = (k + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, k);
  }
  let k = 0;
  return Buffer.from(
    text.map((byte, n) => {
      const i = (n + 1) & 255;
      k = (k + at(i)) & 255;
      swap(i, k);
      return byte ^ at(at(i) + at(k));
    }),
  );
}
