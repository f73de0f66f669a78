import { type Look, part, pictureTrouble, type Source, seen } from './seen.ts';

const TAIL = 64 * 1024;
const MOST_MARKERS = 2000;

/** PNG: the sides stand in its first chunk, and it ends with IEND. */
export const lookPng: Look = async (source) => {
  const head = await part(source, 0, 33);
  const tail = await part(source, Math.max(0, source.size - TAIL), TAIL);
  if (head.length < 33 || head.toString('latin1', 12, 16) !== 'IHDR' || !tail.includes('IEND')) {
    return seen('png', 'DAMAGED');
  }
  return seen('png', pictureTrouble(head.readUInt32BE(16), head.readUInt32BE(20)));
};

/** BMP: the rows that its head promises are there. */
export const lookBmp: Look = async (source) => {
  const head = await part(source, 0, 34);
  if (head.length < 34) return seen('bmp', 'DAMAGED');
  const [start, width, height] = [head.readUInt32LE(10), head.readInt32LE(18), Math.abs(head.readInt32LE(22))];
  const [bits, compression] = [head.readUInt16LE(28), head.readUInt32LE(30)];
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  const isPacked = compression === 1 || compression === 2;
  const isCut = !isPacked && start + rowBytes * height > source.size;
  return seen('bmp', isCut ? 'DAMAGED' : pictureTrouble(width, height));
};

/** JPEG: a frame of some size, and the mark of the end among the last bytes (cameras write more behind it). */
export const lookJpeg: Look = async (source) => {
  const tail = await part(source, Math.max(0, source.size - TAIL), TAIL);
  const sides = await jpegSides(source);
  if (!sides || tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return seen('jpg', 'DAMAGED');
  return seen('jpg', pictureTrouble(sides.width, sides.height));
};

async function jpegSides(source: Source): Promise<{ width: number; height: number } | null> {
  let at = 2;
  for (let i = 0; i < MOST_MARKERS; i += 1) {
    const marker = await part(source, at, 9);
    if (marker.length < 9 || marker[0] !== 0xff) return null;
    const code = marker.readUInt8(1);
    if (code === 0xff) at += 1;
    else if (isFrameHead(code)) return { height: marker.readUInt16BE(5), width: marker.readUInt16BE(7) };
    else if (code === 0xda || code === 0xd9) return null;
    else at += 2 + marker.readUInt16BE(2);
  }
  return null;
}

function isFrameHead(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
}
