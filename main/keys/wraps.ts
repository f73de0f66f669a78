import type { Bytes } from '../journal/disk.ts';
import { seal, unseal } from '../journal/seal.ts';
import type { KeysParts } from './keys.ts';
import type { Wrap } from './keys-file.ts';

/** How a wrap is made. */
export type WrapParts = Pick<KeysParts, 'derive' | 'hardness' | 'random'>;

/** Whose wrap is being made, and what signs its owner in. */
export type WrapOwner = Pick<Wrap, 'kind' | 'userId' | 'login'>;

const SALT_BYTES = 16;

/** Wraps the office's key by a secret. The owner is sealed in: a wrap cannot be given to another in the file. */
export async function wrapKey(parts: WrapParts, officeKey: Bytes, owner: WrapOwner, secret: string): Promise<Wrap> {
  const salt = parts.random(SALT_BYTES);
  const key = await parts.derive({ secret, salt, hardness: parts.hardness });
  const sealed = toBase64(seal(key, officeKey, about(owner.kind, owner.userId)));
  return { ...owner, salt: toBase64(salt), hardness: parts.hardness, sealed };
}

/**
 * The office's key out of a wrap; null when the secret is not its own. A wrap that was made before its owner had said who he
 * is has no owner sealed in.
 */
export async function unwrapKey(parts: WrapParts, wrap: Wrap, secret: string): Promise<Bytes | null> {
  const key = await parts.derive({ secret, salt: fromBase64(wrap.salt), hardness: wrap.hardness });
  const sealed = fromBase64(wrap.sealed);
  return unseal(key, sealed, about(wrap.kind, wrap.userId)) ?? unseal(key, sealed, about(wrap.kind));
}

/** Random bytes of a salt, as the file keeps them. */
export function newSalt(parts: WrapParts): string {
  return toBase64(parts.random(SALT_BYTES));
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

export function fromBase64(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

function about(kind: Wrap['kind'], userId?: string): Uint8Array {
  return new TextEncoder().encode(userId === undefined ? `wrap|${kind}` : `wrap|${kind}|${userId}`);
}
