import { z } from 'zod';
import { call, nothing, resultOf } from './call.ts';

/** A made document: its bytes are at the documents' origin, `/DOCUMENT_ID`, until it is dropped. */
export const madeDocumentSchema = z.object({ documentId: z.string(), pages: z.int().nonnegative(), bytes: z.int() });
export type MadeDocument = z.infer<typeof madeDocumentSchema>;

/** Calls about any made document; how each kind is made stands with its model. */
export const documentCalls = {
  /** Asks where to save and writes the very bytes that the preview showed. `path` is null when the user changed his mind. */
  'documents.save': call(
    z.object({ documentId: z.string(), suggestedName: z.string().max(200) }),
    resultOf(z.object({ path: z.string().nullable() })),
  ),
  'documents.print': call(z.object({ documentId: z.string() }), resultOf(nothing)),
  'documents.drop': call(z.object({ documentId: z.string() }), nothing),
} as const;
