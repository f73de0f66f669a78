import { readFile } from 'node:fs/promises';
import { fontFiles } from '#shared/documents/page-css.ts';
import type { PrintAssets } from './make-pdf.ts';

/** Where the font files lie. */
export type FontPaths = Readonly<Record<keyof typeof fontFiles, string>>;

/** The fonts of paper under the names by which pages ask for them. */
export async function readFonts(paths: FontPaths): Promise<PrintAssets> {
  const read = async (path: string) => ({ contentType: 'font/ttf', bytes: new Uint8Array(await readFile(path)) });
  return new Map([
    [fontFiles.regular, await read(paths.regular)],
    [fontFiles.bold, await read(paths.bold)],
    [fontFiles.italic, await read(paths.italic)],
  ]);
}
