import { readFile } from 'node:fs/promises';
import { answer, denied } from './answers.ts';
import { bundlePath } from './bundle-path.ts';
import { contentTypeOf } from './content-types.ts';
import { windowPolicy } from './csp.ts';

/** What the window's own origin needs to serve the built renderer. */
export type BundleOptions = {
  readonly root: string;
  readonly doc: string;
  /** A fresh value for every load of the page; styles made at run time carry it. */
  readonly newNonce: () => string;
};

/**
 * Serves the built renderer. The page's nonce stands in `<meta property="csp-nonce" nonce="...">`, where made documents are
 * in `<meta name="documents-origin">`.
 */
export async function serveBundle(options: BundleOptions, pathname: string): Promise<Response> {
  const file = bundlePath(options.root, pathname);
  const contentType = file === null ? null : contentTypeOf(file);
  if (file === null || contentType === null) return denied(404);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return denied(404);
  if (contentType.startsWith('text/html')) return servePage(options, contentType, bytes.toString('utf8'));
  return answer(200, contentType, new Uint8Array(bytes));
}

function servePage(options: BundleOptions, contentType: string, html: string): Response {
  const nonce = options.newNonce();
  const metas = `<meta property="csp-nonce" nonce="${nonce}">\n    <meta name="documents-origin" content="${options.doc}">`;
  const page = html.replace('<head>', `<head>\n    ${metas}`);
  return answer(200, contentType, page, {
    'Content-Security-Policy': windowPolicy(options.doc, nonce),
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}
