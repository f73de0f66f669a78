import { type Look, part, pictureTrouble, type Source, seen } from './seen.ts';

/** Most pages of a TIFF that are looked at; a longer chain is taken for a loop. */
const MOST_PAGES = 2000;
const WIDTH = 256;
const HEIGHT = 257;

/** TIFF: the chain of its pages ends, every page has sides, and none of them begins outside the file. */
export const lookTiff: Look = async (source) => {
  const head = await part(source, 0, 8);
  if (head.length < 8) return seen('tiff', 'DAMAGED');
  const isLittle = head.toString('latin1', 0, 2) === 'II';
  const read = numbers(isLittle);
  if (read.short(head, 2) !== 42) return seen('tiff', 'TOO_LARGE_TO_SHOW');
  const known = new Set<number>();
  let [at, trouble] = [read.long(head, 4), null as ReturnType<typeof pictureTrouble>];
  while (at !== 0) {
    if (known.has(at) || known.size >= MOST_PAGES) return seen('tiff', 'DAMAGED');
    known.add(at);
    const page = await pageAt(source, at, read);
    if (!page) return seen('tiff', 'DAMAGED');
    const here = pictureTrouble(page.width, page.height);
    if (here === 'DAMAGED') return seen('tiff', here);
    trouble ??= here;
    at = page.next;
  }
  return seen('tiff', known.size === 0 ? 'DAMAGED' : trouble);
};

type Numbers = { short(bytes: Buffer, at: number): number; long(bytes: Buffer, at: number): number };

function numbers(isLittle: boolean): Numbers {
  return isLittle
    ? { short: (bytes, at) => bytes.readUInt16LE(at), long: (bytes, at) => bytes.readUInt32LE(at) }
    : { short: (bytes, at) => bytes.readUInt16BE(at), long: (bytes, at) => bytes.readUInt32BE(at) };
}

async function pageAt(source: Source, at: number, read: Numbers) {
  const head = await part(source, at, 2);
  if (head.length < 2) return null;
  const count = read.short(head, 0);
  const entries = await part(source, at + 2, count * 12 + 4);
  if (entries.length < count * 12 + 4) return null;
  const sides = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const isShort = read.short(entries, i * 12 + 2) === 3;
    const value = isShort ? read.short(entries, i * 12 + 8) : read.long(entries, i * 12 + 8);
    sides.set(read.short(entries, i * 12), value);
  }
  return { width: sides.get(WIDTH) ?? 0, height: sides.get(HEIGHT) ?? 0, next: read.long(entries, count * 12) };
}
