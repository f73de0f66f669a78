import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page; x and y in points from the left and from the top. */
export type PdfText = { readonly text: string; readonly x: number; readonly y: number; readonly font: string };

/** Texts of every page of a PDF, in reading order, as another program sees them. */
export async function readPdf(bytes: Uint8Array): Promise<readonly (readonly PdfText[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  try {
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, i) => {
        const page = await document.getPage(i + 1);
        const { height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const texts = items.flatMap((item) =>
          'str' in item && item.str !== ''
            ? [{ text: item.str, x: item.transform[4], y: height - item.transform[5], font: item.fontName }]
            : [],
        );
        return texts.toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
      }),
    );
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Pieces of text as one: lines by blanks (none after a hyphen), no-break spaces as blanks. */
export function joined(texts: readonly PdfText[]): string {
  let out = '';
  let line = Number.NaN;
  for (const { text, y } of texts) {
    if (!Number.isNaN(line) && Math.abs(y - line) > 2 && !out.endsWith('-')) out += ' ';
    out += text;
    line = y;
  }
  return plain(out);
}

/** A text as it is compared: single plain blanks. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
