/** A made document as the documents' origin serves it. */
export type ServedDocument = { readonly contentType: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Where the documents' origin takes its bytes from; the documents area implements it. */
export interface DocumentsSource {
  /** The document, or null when there is none (any more). */
  find(documentId: string): ServedDocument | null;
}
