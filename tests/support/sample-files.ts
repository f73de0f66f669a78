import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const FOLDER = join(import.meta.dirname, '../fixtures/portfolio');

/** A file of the samples: made by the programs that applicants use, about people who do not exist. */
export function sampleFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** A TIFF of so many pages, each a grey field of its own size, not compressed. */
export function tiffOf(pages: readonly { readonly width: number; readonly height: number }[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let at = 8;
  let link = 4;
  let whole = Buffer.concat(parts);
  for (const { width, height } of pages) {
    const pixels = Buffer.alloc(width * height, 0x99);
    const entries: readonly (readonly [number, number, number])[] = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, pixels.length],
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [i, [tag, type, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + i * 12);
      directory.writeUInt16LE(type, 4 + i * 12);
      directory.writeUInt32LE(1, 6 + i * 12);
      directory.writeUInt32LE(value, 10 + i * 12);
    }
    const padding = Buffer.alloc(pixels.length % 2);
    const start = at + pixels.length + padding.length;
    whole = Buffer.concat([whole, pixels, padding, directory]);
    whole.writeUInt32LE(start, link);
    link = start + 2 + entries.length * 12;
    at = whole.length;
  }
  return new Uint8Array(whole);
}

/** A BMP of one colour. */
export function bmpOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height, 0xcc);
  bytes.write('BM', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(0, 6);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.fill(0, 30, 54);
  return new Uint8Array(bytes);
}

/** A Word document of these paragraphs; stored without compression where words are looked for on the disk. */
export function docxOf(paragraphs: readonly string[], level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return new Uint8Array(
    zipSync(
      {
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
      },
      { level },
    ),
  );
}

/** A ZIP of one file; `isLocked` says that it is under a password. */
export function zipOf(name: string, isLocked = false): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(zipSync({ [name]: strToU8('документ') }));
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (isLocked) bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
  return new Uint8Array(bytes);
}

/** An old Word document as far as its head goes; `isLocked` says that it is under a password. */
export function docOf(isLocked = false, stream = 'WordDocument'): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(512 * 4);
  bytes.write('d0cf11e0a1b11ae1', 0, 'hex');
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt16LE(0xa5ec, 512);
  bytes.writeUInt16LE(isLocked ? 0x0100 : 0, 512 + 10);
  const directory = 1024;
  for (const [i, name] of ['Root Entry', stream].entries()) {
    bytes.write(name, directory + i * 128, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, directory + i * 128 + 64);
  }
  return new Uint8Array(bytes);
}

/** A RAR of the fifth format; `isLocked` says that its headers are encrypted. */
export function rarOf(isLocked = false): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(64);
  bytes.write('526172211a070100', 0, 'hex');
  bytes.writeUInt8(11, 12);
  bytes.writeUInt8(isLocked ? 4 : 1, 13);
  return new Uint8Array(bytes);
}

/** A detached signature as far as its head goes. */
export function sigOf(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from('308204a206092a864886f70d010702a0820493308204', 'hex'));
}

/** A PDF of so many pages, each with its number; about as large as asked, so that reading all of it would be felt. */
export function pdfOf(pages: number, fillBytes = 0): Uint8Array<ArrayBuffer> {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let i = 0; i < pages; i += 1) {
    const text = `BT /F1 24 Tf 72 720 Td (Page ${i + 1}) Tj ET`;
    const filler = `%${'x'.repeat(fillBytes)}\n`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${text.length + filler.length} >>\nstream\n${filler}${text}\nendstream`);
  }
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = body.length;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body, 'latin1'));
}
