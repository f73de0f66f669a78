import type { FileKind } from '#shared/records/stored-file.ts';

/** What the program knows of a kind of file. */
export type FileKindFacts = {
  /** «документ PDF», as sentences name it. */
  readonly name: string;
  /** Extensions under which it is found; the first is given to copies. */
  readonly extensions: readonly string[];
};

/** The kinds that ЕПГУ takes (S4, domain §2.33), by content. */
export const fileKinds: Readonly<Record<FileKind, FileKindFacts>> = {
  pdf: { name: 'документ PDF', extensions: ['pdf'] },
  jpg: { name: 'снимок JPEG', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { name: 'картинка PNG', extensions: ['png'] },
  bmp: { name: 'картинка BMP', extensions: ['bmp', 'dib'] },
  tiff: { name: 'снимок TIFF', extensions: ['tiff', 'tif'] },
  doc: { name: 'документ Word (DOC)', extensions: ['doc'] },
  docx: { name: 'документ Word (DOCX)', extensions: ['docx'] },
  zip: { name: 'архив ZIP', extensions: ['zip'] },
  rar: { name: 'архив RAR', extensions: ['rar'] },
  sig: { name: 'файл электронной подписи', extensions: ['sig', 'sgn', 'p7s', 'p7m'] },
};

/** The extension of a file name in lower case; empty where it has none. */
export function extensionOf(name: string): string {
  return (/\.([^.\s/\\]+)$/u.exec(name)?.[1] ?? '').toLowerCase();
}

/** Whether the name agrees with what the file is; a name without an extension promises nothing. */
export function isNamedAs(name: string, kind: FileKind): boolean {
  const extension = extensionOf(name);
  return extension === '' || fileKinds[kind].extensions.includes(extension);
}

/** The name of a file without its extension: the title that an attached document begins with. */
export function titleFromName(name: string): string {
  const bare = name
    .replace(/\.[^.\s/\\]+$/u, '')
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (bare === '' ? 'Документ' : bare).slice(0, 300);
}
