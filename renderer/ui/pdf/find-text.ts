import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Numbers of the pages that hold the text, in order; letters of either case, ё as е. Stops when nobody waits any more. */
export async function pagesWith(
  pdf: PDFDocumentProxy,
  sought: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const found: number[] = [];
  const plain = folded(sought);
  for (let number = 1; number <= pdf.numPages && !signal.aborted; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    if (folded(text).includes(plain)) found.push(number);
  }
  return found;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
}
