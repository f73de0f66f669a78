import { must } from '#shared/kernel/assert.ts';

/** The address of a made document; main writes their origin into the page, for it differs between Electron and the host. */
export function documentAddress(documentId: string): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="documents-origin"]');
  return `${must(meta?.content, 'the origin of documents in the page')}/${encodeURIComponent(documentId)}`;
}
