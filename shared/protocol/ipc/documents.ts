import { z } from 'zod';
import { paperOrderSchema } from '#shared/documents/paper-order.ts';
import { wordOrderSchema } from '#shared/documents/word-order.ts';
import { call, nothing, resultOf } from './call.ts';

/** A made document: its bytes are at the documents' origin, `/DOCUMENT_ID`, until it is dropped. */
export const madeDocumentSchema = z.object({ documentId: z.string(), pages: z.int().nonnegative(), bytes: z.int() });
export type MadeDocument = z.infer<typeof madeDocumentSchema>;

/** Kinds of plain files that the window may save. */
const textKindSchema = z.literal(['json', 'eml', 'txt']);
/** Name of a file in an archive: no folder, no sign that a system takes for one, never a person's name. */
const archivedNameSchema = z.string().regex(/^[\p{L}\p{N} .,№-]{1,120}\.(eml|txt)$/u);
/** Kind of a plain file. */
export type TextKind = z.infer<typeof textKindSchema>;

/**
 * Calls about made documents. The window sends plain models, main makes the pages of them: nothing that the window sends
 * becomes markup. A workbook is made by `sheets.write`; all kinds are saved, printed and dropped alike.
 */
export const documentCalls = {
  'documents.make': call(z.object({ order: paperOrderSchema }), resultOf(madeDocumentSchema)),
  /** Makes the same document as a Word file, to be saved like any other. */
  'documents.makeWord': call(z.object({ order: wordOrderSchema }), resultOf(madeDocumentSchema)),
  /** Keeps a text of the window as a document, to be saved like any other: a letter, a profile, a calendar. */
  'documents.keepText': call(
    z.object({ kind: textKindSchema, text: z.string().min(1).max(4_000_000) }),
    resultOf(madeDocumentSchema),
  ),
  /** Begins an archive of texts of the window: letters for a mail program. One that was left unfinished goes. */
  'documents.beginArchive': call(nothing, z.object({ archiveId: z.string() })),
  /** Packs some of the texts; a large archive comes batch by batch. */
  'documents.addToArchive': call(
    z.object({
      archiveId: z.string(),
      files: z
        .array(z.object({ name: archivedNameSchema, text: z.string().min(1).max(200_000) }))
        .min(1)
        .max(1000),
    }),
    resultOf(nothing),
  ),
  /** Keeps the archive with all that was packed, to be saved like any other document. */
  'documents.keepArchive': call(z.object({ archiveId: z.string() }), resultOf(madeDocumentSchema)),
  /** Asks where to save and writes the very bytes that the preview showed. `path` is null when the user changed his mind. */
  'documents.save': call(
    z.object({ documentId: z.string(), suggestedName: z.string().max(200) }),
    resultOf(z.object({ path: z.string().nullable() })),
  ),
  /** Gives the document to a printer; `isPrinted` is false when the user changed his mind in the dialog. */
  'documents.print': call(z.object({ documentId: z.string() }), resultOf(z.object({ isPrinted: z.boolean() }))),
  'documents.drop': call(z.object({ documentId: z.string() }), nothing),
} as const;
