import type { Bytes } from './page-seal.ts';

/** A text, deflated: large commands repeat the same field names thousands of times. */
export async function deflated(text: string): Promise<Bytes> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text out of the pieces of its deflated bytes; throws when they are not whole. */
export function inflated(parts: readonly Bytes[]): Promise<string> {
  const stream = new Blob([...parts]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** Bytes as hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
