import type { SaveDialogs } from '../dialogs/save-dialogs.ts';
import type { PdfPrinter } from '../window/pdf-printer.ts';
import { createArchives } from './archives.ts';
import { dialogPaper } from './dialog-paper.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { createDocumentsArea } from './documents-area.ts';
import { fontAssets } from './font-assets.ts';
import { lpPaper } from './lp-paper.ts';
import { createPaperThread } from './paper-thread.ts';

/** What documents need of the rest of main. */
export type DocumentsContext = {
  readonly printer: PdfPrinter;
  readonly dialogs: SaveDialogs;
  /** Electron has a printing dialog of its own; elsewhere paper goes through the system's `lp`. */
  readonly hasPrintDialog: boolean;
  readonly newId: () => string;
  /** The built program of the documents' thread. */
  readonly threadProgram: URL;
};

/** The documents area as main composes it, with the store that its origin serves and that workbooks are put into. */
export function createDocuments(context: DocumentsContext) {
  const archives = createArchives(context.newId);
  const made = createDocumentStore(context.newId);
  const clear = () => {
    archives.clear();
    made.clear();
  };
  const store: DocumentStore = { ...made, clear };
  const area = createDocumentsArea({
    store,
    archives,
    printer: context.printer,
    dialogs: context.dialogs,
    paper: context.hasPrintDialog ? dialogPaper(context.printer) : lpPaper(),
    worker: createPaperThread(context.threadProgram),
    assets: fontAssets,
  });
  return { store, area };
}
