import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart: its parts as XML, and the words of its pages as another program sees them. */
export type ReadWord = {
  readonly parts: Readonly<Record<string, string>>;
  readonly document: string;
  /** Tables in order: rows of cells of text. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** All text, paragraphs as lines. */
  readonly text: string;
};

/** Unzips a Word file and reads it back. */
export function readWord(bytes: Uint8Array): ReadWord {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const document = parts['word/document.xml'] ?? '';
  return {
    parts,
    document,
    tables: elements(document, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => textOf(cell, ' '))),
    ),
    text: textOf(document, '\n'),
  };
}

/** Elements of a name that do not stand in one another, as our tables do not. */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gsu'))].map(([found]) => found);
}

function textOf(xml: string, between: string): string {
  const paragraphs = elements(xml, 'w:p').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => unescaped(text)).join(''),
  );
  return paragraphs.join(between).replace(/[^\S\n]+/gu, ' ');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
