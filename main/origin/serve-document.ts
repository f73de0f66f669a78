import { answer, denied } from './answers.ts';
import { DOCUMENT_POLICY } from './csp.ts';
import type { DocumentsSource } from './documents-source.ts';

/** Serves a made document to our window: readable from there by CORS, powerless as a page of its own. */
export function serveDocument(documents: DocumentsSource, bundle: string, pathname: string): Response {
  const found = documents.find(pathname.slice(1));
  if (!found) return denied(404);
  return answer(200, found.contentType, found.bytes, {
    'Content-Security-Policy': DOCUMENT_POLICY,
    'Access-Control-Allow-Origin': bundle,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}
