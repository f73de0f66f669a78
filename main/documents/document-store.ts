import type { TextKind } from '#shared/protocol/ipc/documents.ts';
import type { DocumentsSource } from '../origin/documents-source.ts';
import type { PrintJob } from '../window/pdf-printer.ts';

/** What a made document is; says how it is served and saved. */
export type DocumentKind = 'pdf' | 'xlsx' | 'docx' | 'zip' | TextKind;

/** A made document in main's memory. `job` is the page that a PDF was printed of, for a printer. */
export type MadeFile = {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly job: PrintJob | null;
};

/** Made documents by id. They live in memory only: personal data never reaches the disk unasked. */
export interface DocumentStore extends DocumentsSource {
  /** Takes a document; the oldest go when there are too many. */
  keep(file: MadeFile): string;
  get(documentId: string): MadeFile | null;
  drop(documentId: string): void;
  /** Forgets all: when the office is locked. */
  clear(): void;
}

/** How many documents may be open at once: a preview that was left open must not eat the memory. */
export const MAX_DOCUMENTS = 12;

/** MIME type and name of each kind, for the save dialog too. */
export const documentKinds: Readonly<
  Record<DocumentKind, { readonly contentType: string; readonly label: string; readonly extension: string }>
> = {
  pdf: { contentType: 'application/pdf', label: 'Документ PDF', extension: 'pdf' },
  json: { contentType: 'application/json', label: 'Файл настроек', extension: 'json' },
  eml: { contentType: 'message/rfc822', label: 'Письмо', extension: 'eml' },
  zip: { contentType: 'application/zip', label: 'Архив', extension: 'zip' },
  txt: { contentType: 'text/plain; charset=utf-8', label: 'Текст', extension: 'txt' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Документ Word',
    extension: 'docx',
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Книга Excel',
    extension: 'xlsx',
  },
};

/** An empty store; ids come from outside. */
export function createDocumentStore(newId: () => string): DocumentStore {
  const files = new Map<string, MadeFile>();
  return {
    keep(file) {
      const documentId = newId();
      files.set(documentId, file);
      for (const oldest of files.keys()) if (files.size > MAX_DOCUMENTS) files.delete(oldest);
      return documentId;
    },
    get: (documentId) => files.get(documentId) ?? null,
    find(documentId) {
      const file = files.get(documentId);
      return file ? { contentType: documentKinds[file.kind].contentType, bytes: file.bytes } : null;
    },
    drop: (documentId) => void files.delete(documentId),
    clear: () => files.clear(),
  };
}
