import { unzipSync } from 'fflate';
import type { DecodeTrouble, DocumentText } from './messages.ts';

/** The text of a document unpacked: a larger one is a trap or no text. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_PARTS = 20_000;
const MOST_PARAGRAPHS = 20_000;
const MOST_SIGNS = 2_000_000;

const BODY = 'word/document.xml';

/** The text of a DOCX: its one part is unpacked, nothing else of it; no field, picture, link or macro is looked at. */
export function docxText(bytes: Uint8Array): DocumentText | DecodeTrouble {
  let parts = 0;
  let isTooLarge = false;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1;
      if (parts > MOST_PARTS) throw new Error('too many parts');
      isTooLarge ||= name === BODY && originalSize > MOST_UNPACKED;
      return name === BODY && originalSize <= MOST_UNPACKED;
    },
  });
  const body = unpacked[BODY];
  if (!body) return isTooLarge ? 'tooLarge' : 'damaged';
  return paragraphsOf(new TextDecoder().decode(body));
}

const token = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>|<(\/?)w:(p|tc|tr)(?=[\s>/])[^>]*?(\/?)>/gu;

function paragraphsOf(xml: string): DocumentText {
  const paragraphs: string[] = [];
  let [line, signs, cells] = ['', 0, 0];
  const end = () => {
    paragraphs.push(line.trimEnd());
    line = '';
  };
  for (const [, text, mark, closing, tag] of xml.matchAll(token)) {
    if (paragraphs.length >= MOST_PARAGRAPHS || signs > MOST_SIGNS) return { paragraphs, isCut: true };
    signs += text?.length ?? 0;
    if (text !== undefined) line += unescaped(text);
    else if (mark) line += mark === 'tab' ? '\t' : '\n';
    else if (tag === 'tc') {
      cells += closing ? -1 : 1;
      if (closing) line = `${line.trimEnd()}\t`;
    } else if (tag === 'p' && closing) {
      if (cells > 0) line += ' ';
      else end();
    } else if (tag === 'tr' && closing && cells === 0) end();
  }
  if (line.trim() !== '') end();
  return { paragraphs, isCut: false };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu, (whole, ten, sixteen, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
