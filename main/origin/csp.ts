/** The policy of the window's page (architecture §5): code and data of this program only. */
export function windowPolicy(doc: string, nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${doc}`,
    `img-src 'self' ${doc} data: blob:`,
    `frame-src ${doc}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The policy of a made document: bytes to look at, nothing else. */
export const DOCUMENT_POLICY = "sandbox; default-src 'none'";

/** The policy of a page that is printed: its own fonts, pictures and styles, no script. */
export const PRINT_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'";
