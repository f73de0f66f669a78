import { decode, decodeImage, toRGBA8 } from 'utif2';
import type { DecodeTrouble } from './messages.ts';

/** Most points of a page: A3 at 600 dpi; each takes four bytes. */
export const MOST_TIFF_PIXELS = 80_000_000;
/** Most pages of a file. */
export const MOST_TIFF_PAGES = 2000;

/** The points of a page and how many pages there are. */
export type TiffPoints = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  readonly pages: number;
};

/** Unpacks one page of a TIFF; its sides are looked at before. */
export function tiffPage(bytes: ArrayBuffer, page: number): TiffPoints | DecodeTrouble {
  const pages = decode(bytes);
  if (pages.length > MOST_TIFF_PAGES) return 'tooLarge';
  const wanted = pages[page];
  if (!wanted) return 'damaged';
  const [width, height] = [numberOf(wanted.t256), numberOf(wanted.t257)];
  if (!(width > 0 && height > 0)) return 'damaged';
  if (width * height > MOST_TIFF_PIXELS) return 'tooLarge';
  decodeImage(bytes, wanted);
  const rgba = new Uint8ClampedArray(toRGBA8(wanted));
  return rgba.length === width * height * 4 ? { width, height, rgba, pages: pages.length } : 'damaged';
}

function numberOf(tag: unknown): number {
  return Array.isArray(tag) && typeof tag[0] === 'number' ? tag[0] : 0;
}
