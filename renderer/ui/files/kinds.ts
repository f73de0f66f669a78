import { Archive, FileImage, FileSignature, FileText, Link, type LucideIcon } from 'lucide-react';

/** What a file is by content, as the viewer tells kinds apart. */
export type ShownKind = 'pdf' | 'jpg' | 'png' | 'bmp' | 'tiff' | 'doc' | 'docx' | 'zip' | 'rar' | 'sig';

const icons: Readonly<Record<ShownKind, LucideIcon>> = {
  pdf: FileText,
  doc: FileText,
  docx: FileText,
  jpg: FileImage,
  png: FileImage,
  bmp: FileImage,
  tiff: FileImage,
  zip: Archive,
  rar: Archive,
  sig: FileSignature,
};

/** The icon of a kind; a link has its own. */
export function iconOf(kind: ShownKind | null): LucideIcon {
  return kind === null ? Link : icons[kind];
}
