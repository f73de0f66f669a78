/** Bytes that own their buffer, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const IV_BYTES = 12;

/** Imports the pages key so that nothing can read it back out of the browser. */
export function importPagesKey(base64: string): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** AES-256-GCM of a JSON text, vector first. `about` is not hidden; it keeps pages from being exchanged for one another. */
export async function sealText(key: CryptoKey, about: string, text: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(gcm(iv, about), key, new TextEncoder().encode(text));
  const all = new Uint8Array(IV_BYTES + sealed.byteLength);
  all.set(iv);
  all.set(new Uint8Array(sealed), IV_BYTES);
  return all;
}

/** The text; null when it was sealed with another key, about something else, or has been changed. */
export async function unsealText(key: CryptoKey, about: string, sealed: Bytes): Promise<string | null> {
  try {
    const iv = sealed.subarray(0, IV_BYTES);
    const plain = await crypto.subtle.decrypt(gcm(iv, about), key, sealed.subarray(IV_BYTES));
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}

function gcm(iv: Bytes, about: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) };
}
