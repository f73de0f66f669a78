import { denied } from './answers.ts';
import type { DocumentsSource } from './documents-source.ts';
import { isFrom, type Origins } from './origins.ts';
import { type BundleOptions, serveBundle } from './serve-bundle.ts';
import { type DataOptions, serveData } from './serve-data.ts';
import { serveDocument } from './serve-document.ts';

/** A request as Electron gives it: with the origin of the page that made it, which the page cannot forge. */
export type OriginRequest = Request & { readonly initiatorOrigin?: string };

/** Everything that the window's session can load. */
export type OriginOptions = {
  readonly origins: Origins;
  readonly bundle: BundleOptions;
  readonly data: DataOptions;
  readonly documents: DocumentsSource;
};

/** The one handler of the scheme in the window's session: the bundle, its data, and made documents; nothing else. */
export function createOriginHandler(options: OriginOptions): (request: OriginRequest) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (!isAskedByUs(options.origins, request)) return denied(403);
    if (isFrom(options.origins.doc, request.url) && isReading(request)) {
      return serveDocument(options.documents, options.origins.bundle, url.pathname);
    }
    if (!isFrom(options.origins.bundle, request.url)) return denied(403);
    if (url.pathname.startsWith('/_data/')) return serveData(options.data, request, url);
    return isReading(request) ? serveBundle(options.bundle, url.pathname) : denied(405);
  };
}

/** The initiator is absent when the program itself opens the page. */
function isAskedByUs(origins: Origins, request: OriginRequest): boolean {
  return request.initiatorOrigin === undefined || isFrom(origins.bundle, request.initiatorOrigin);
}

function isReading(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}
