/** A text file made a string, and how it was written. */
export type Decoded = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1251' };

/** Bytes enough to tell how the rest is written. */
const PROBE_BYTES = 4096;

/**
 * Decodes a text file by its mark, by where its zero bytes stand, or by whether it is right as UTF-8; what is not is
 * Windows-1251, as Russian Excel writes CSV. Null when it is no text at all.
 */
export function decodeText(bytes: Buffer): Decoded | null {
  const utf16 = utf16Order(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'Windows-1251' };
  }
}

function utf16Order(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const probe = bytes.subarray(0, PROBE_BYTES);
  const share = (first: number) => {
    let marks = 0;
    for (let i = first; i < probe.length; i += 2) if (probe[i] === 0 || probe[i] === 4) marks += 1;
    return marks / Math.max(1, Math.floor(probe.length / 2));
  };
  if (!probe.includes(0)) return null;
  if (share(1) > 0.9) return 'utf-16le';
  return share(0) > 0.9 ? 'utf-16be' : null;
}
