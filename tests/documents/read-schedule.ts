import { joined, type PdfText, readPdf } from './read-pdf.ts';

/** A row of the printed table: texts of its six cells, and the page on which it stands whole. */
export type ReadRow = { readonly page: number; readonly cells: readonly string[] };

/** A printed schedule read back from its PDF. */
export type ReadSchedule = {
  readonly pages: readonly (readonly PdfText[])[];
  readonly rows: readonly ReadRow[];
};

/** Left edges of the columns in points, from the widths of the form in millimetres. */
const edges = [20, 31, 73, 108, 136, 192].map((mm) => (mm / 25.4) * 72 - 1);

/** Reads the PDF of a schedule and cuts its pages into rows at the numbers of the first column. */
export async function readSchedule(bytes: Uint8Array): Promise<ReadSchedule> {
  const pages = await readPdf(bytes);
  return { pages, rows: pages.flatMap((texts, i) => rowsOf(texts, i + 1)) };
}

function rowsOf(texts: readonly PdfText[], page: number): readonly ReadRow[] {
  const starts = texts.filter((text) => columnOf(text) === 0 && /^\d+$/u.test(text.text));
  return starts.map((start, i) => {
    const top = start.y - 3;
    const bottom = (starts[i + 1]?.y ?? endOfTable(texts)) - 3;
    const own = texts.filter((text) => text.y > top && text.y < bottom);
    return { page, cells: edges.map((_, column) => joined(own.filter((text) => columnOf(text) === column))) };
  });
}

/** Below the last row stand the total line or the foot of the page. */
function endOfTable(texts: readonly PdfText[]): number {
  return Math.min(...texts.filter((text) => /^(Всего|График,)/u.test(text.text)).map((text) => text.y));
}

function columnOf(text: PdfText): number {
  return edges.findLastIndex((edge) => text.x >= edge);
}
