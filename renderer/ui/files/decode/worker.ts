import { docxText } from './docx-text.ts';
import type { DecodeAnswer, DecodeAsk } from './messages.ts';
import { tiffPage } from './tiff-page.ts';

/** Unpacks what strangers have packed, away from the window: whatever goes wrong here ends here. */
self.addEventListener('message', (event: MessageEvent<DecodeAsk>) => {
  void answer(event.data).then(
    (told) => self.postMessage(told, { transfer: told.what === 'tiff' ? [told.page.picture] : [] }),
    () => self.postMessage({ what: 'trouble', trouble: 'damaged' } satisfies DecodeAnswer),
  );
});

async function answer(ask: DecodeAsk): Promise<DecodeAnswer> {
  if (ask.what === 'docx') {
    const text = docxText(new Uint8Array(ask.bytes));
    return typeof text === 'string' ? { what: 'trouble', trouble: text } : { what: 'docx', text };
  }
  const points = tiffPage(ask.bytes, ask.page);
  if (typeof points === 'string') return { what: 'trouble', trouble: points };
  const { width, height, rgba, pages } = points;
  return { what: 'tiff', page: { picture: await createImageBitmap(new ImageData(rgba, width, height)), pages } };
}
