import type { WordOrder } from '#shared/documents/word-order.ts';

/**
 * The bytes of an ordered document as a Word file. The library is large, so it is loaded with the first order; it runs in the
 * documents' thread only.
 */
export async function makeWord(order: WordOrder): Promise<Uint8Array<ArrayBuffer>> {
  const [{ Packer }, document] = await Promise.all([import('docx'), documentOf(order)]);
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function documentOf(order: WordOrder) {
  switch (order.kind) {
    case 'schedule':
      return (await import('./schedule-word.ts')).scheduleWord(order.model);
    case 'termNotices':
      return (await import('./term-notices-word.ts')).termNoticesWord(order.model);
  }
}
