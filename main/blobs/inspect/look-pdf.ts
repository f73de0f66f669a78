import { type PdfEncryption, readEncryption } from './pdf-encryption.ts';
import { opensWithoutPassword } from './pdf-password.ts';
import { type Look, part, type Source, seen } from './seen.ts';

/** The end of a PDF, where it says where its table of objects is. */
const TAIL = 2048;
/** What is read of a table of objects and of the dictionary behind it. */
const TABLE_BYTES = 512 * 1024;
const SEARCH_BYTES = 2 * 1024 * 1024;
const MOST_BYTES_OF_OBJECT = 64 * 1024;

/**
 * PDF: it ends as one, its table of objects is where it says, and it opens without a password. A password that only forbids
 * printing is none: the file is read.
 */
export const lookPdf: Look = async (source) => {
  const tail = (await part(source, Math.max(0, source.size - TAIL), TAIL)).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF/.exec(tail)?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || start >= source.size) return seen('pdf', 'DAMAGED');
  const table = (await part(source, start, TABLE_BYTES)).toString('latin1');
  const trailer = trailerOf(table);
  if (trailer === null || !/\/Root\s+\d+\s+\d+\s+R/.test(trailer)) return seen('pdf', 'DAMAGED');
  if (!/\/Encrypt\b/.test(trailer)) return seen('pdf');
  const object = async (number: number) => {
    const offset = offsetOf(table, number) ?? (await findObject(source, number));
    return offset === null ? null : (await part(source, offset, MOST_BYTES_OF_OBJECT)).toString('latin1');
  };
  const encryption: PdfEncryption | null = await readEncryption(trailer, object);
  return seen('pdf', encryption && opensWithoutPassword(encryption) ? null : 'PASSWORD');
};

/** The dictionary behind a table of objects, or of the stream that a newer file has instead of it. */
function trailerOf(table: string): string | null {
  if (/^\s*xref\b/.test(table)) {
    const at = table.indexOf('trailer');
    return at < 0 ? null : dictionaryAt(table, at);
  }
  return /^\s*\d+\s+\d+\s+obj\b/.test(table) ? dictionaryAt(table, 0) : null;
}

function dictionaryAt(text: string, from: number): string | null {
  const start = text.indexOf('<<', from);
  if (start < 0) return null;
  let depth = 0;
  for (let at = start; at < text.length - 1; at += 1) {
    const two = text.slice(at, at + 2);
    if (two === '<<' || two === '>>') {
      depth += two === '<<' ? 1 : -1;
      at += 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return null;
}

/** Newer tables are packed: the object is looked for near both ends, where programs write it. */
async function findObject(source: Source, number: number): Promise<number | null> {
  for (const from of [Math.max(0, source.size - SEARCH_BYTES), 0]) {
    const text = (await part(source, from, SEARCH_BYTES)).toString('latin1');
    const found = new RegExp(`(?:^|[\\r\\n ])${number} 0 obj\\b`).exec(text);
    if (found) return from + found.index;
  }
  return null;
}

/** Where an object begins by a table of the old kind; null when it is not in this table. */
function offsetOf(table: string, number: number): number | null {
  const sections = /(?:^|\n)\s*(\d+) (\d+)\s*[\r\n]+((?:\d{10} \d{5} [nf]\s*)+)/g;
  for (const [, first, count, lines] of table.slice(0, table.indexOf('trailer')).matchAll(sections)) {
    const index = number - Number(first);
    if (index < 0 || index >= Number(count)) continue;
    const line = lines?.match(/\d{10} \d{5} [nf]/g)?.[index];
    return line ? Number(line.slice(0, 10)) : null;
  }
  return null;
}
