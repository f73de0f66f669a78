import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { refuseDocument } from '#shared/domain/refusals/document-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import type { Area } from '../ipc/handlers.ts';
import type { Archives } from './archives.ts';
import type { DocumentStore } from './document-store.ts';
import { makePdf, type PdfParts } from './make-pdf.ts';
import type { PaperPrinter } from './paper-printer.ts';
import { saveDocument } from './save-document.ts';

type DocumentCall =
  | 'documents.make'
  | 'documents.makeWord'
  | 'documents.keepText'
  | 'documents.beginArchive'
  | 'documents.addToArchive'
  | 'documents.keepArchive'
  | 'documents.save'
  | 'documents.print'
  | 'documents.drop';

/** What the area stands on; made workbooks are put into the same store by the spreadsheets' area. */
export type DocumentsParts = PdfParts & {
  readonly store: DocumentStore;
  readonly archives: Archives;
  readonly dialogs: SaveDialogs;
  readonly paper: PaperPrinter;
};

/** Made documents: printed to PDF, kept in memory by id, saved and put on paper. */
export function createDocumentsArea(parts: DocumentsParts): Area<DocumentCall> {
  const { store, archives } = parts;
  const gone = err(refuseDocument('document.gone', {}));
  const emptySchedule = err(refuseDocument('document.emptySchedule', {}));
  const make = async (order: PaperOrder) => {
    const made = await makePdf(parts, order);
    if (!made.ok) return made;
    const { bytes, pages } = made.value;
    return ok({ documentId: store.keep(made.value), pages, bytes: bytes.length });
  };
  return {
    routes: [],
    handlers: {
      'documents.make': async ({ order }) =>
        order.kind === 'schedule' && order.model.rows.length === 0 ? emptySchedule : make(order),
      'documents.makeWord': async ({ order }) => {
        if (order.kind === 'schedule' && order.model.rows.length === 0) return emptySchedule;
        const bytes = await parts.worker.word(order);
        return ok({
          documentId: store.keep({ kind: 'docx', bytes, pages: 0, job: null }),
          pages: 0,
          bytes: bytes.length,
        });
      },
      'documents.keepText': async ({ kind, text }) => {
        const bytes = new TextEncoder().encode(text);
        return ok({ documentId: store.keep({ kind, bytes, pages: 0, job: null }), pages: 0, bytes: bytes.length });
      },
      'documents.beginArchive': async () => ({ archiveId: archives.begin() }),
      'documents.addToArchive': async ({ archiveId, files }) => (archives.add(archiveId, files) ? ok({}) : gone),
      'documents.keepArchive': async ({ archiveId }) => {
        const bytes = archives.finish(archiveId);
        if (!bytes) return gone;
        return ok({
          documentId: store.keep({ kind: 'zip', bytes, pages: 0, job: null }),
          pages: 0,
          bytes: bytes.length,
        });
      },
      'documents.save': async ({ documentId, suggestedName }) => {
        const file = store.get(documentId);
        return file ? saveDocument(parts.dialogs, file, suggestedName) : gone;
      },
      'documents.print': async ({ documentId }) => {
        const file = store.get(documentId);
        return file ? parts.paper.print(file) : gone;
      },
      'documents.drop': async ({ documentId }) => {
        store.drop(documentId);
        return {};
      },
    },
  };
}
