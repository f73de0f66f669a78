import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CallName, Handlers } from '#shared/protocol/ipc/contract.ts';
import { createAppArea } from './app/app-area.ts';
import type { Incidents } from './app/incidents.ts';
import { createBlobsArea } from './blobs/blobs-area.ts';
import type { FolderDialogs } from './dialogs/folder-choice.ts';
import type { SaveDialogs } from './dialogs/save-dialogs.ts';
import { createDocuments } from './documents/create-documents.ts';
import { createFileShelf, SHELF_LIMITS } from './files/file-shelf.ts';
import type { LockState } from './ipc/handlers.ts';
import { createStore } from './journal/create-store.ts';
import type { DataRoute } from './origin/data-routes.ts';
import type { DocumentsSource } from './origin/documents-source.ts';
import type { Runtime } from './origin/origins.ts';
import type { FileOpener } from './saved/file-opener.ts';
import { createSaved } from './saved/saved-area.ts';
import { forkSheetProcess } from './spreadsheets/fork-sheet-process.ts';
import { createSheetPool } from './spreadsheets/sheet-pool.ts';
import { createSheetsArea } from './spreadsheets/sheets-area.ts';
import type { PdfPrinter } from './window/pdf-printer.ts';

/** What the areas of main need of the program around them. */
export type AreasContext = {
  readonly profile: string;
  readonly version: string;
  readonly runtime: Runtime;
  readonly incidents: Incidents;
  readonly printer: PdfPrinter;
  readonly dialogs: SaveDialogs;
  readonly folders: FolderDialogs;
  /** Opens what has been saved. */
  readonly opener: FileOpener;
  /** Where the built programs of threads and processes lie. */
  readonly programs: string;
  readonly reloadWindow: () => void;
};

/** All areas of main as one: what is called, what is served, and how it ends. */
export type Areas = {
  readonly handlers: Handlers<CallName>;
  readonly routes: readonly DataRoute[];
  readonly documents: DocumentsSource;
  readonly lock: LockState;
  /** Locks the office that is open: the computer falls asleep, or its screen is locked. */
  lockNow(): Promise<void>;
  /** Closes the office's files in order and ends every helper. */
  close(): Promise<void>;
};

/** Puts the areas together. On lock everything that was shown or read is forgotten with the keys. */
export function createAreas(context: AreasContext): Areas {
  const program = (name: string) => new URL(`file://${join(context.programs, name)}`);
  const files = createFileShelf(SHELF_LIMITS, randomUUID);
  const saved = createSaved({ dialogs: context.dialogs, opener: context.opener, exists: existsSync });
  const documents = createDocuments({
    printer: context.printer,
    dialogs: saved.dialogs,
    hasPrintDialog: context.runtime === 'electron',
    newId: randomUUID,
    threadProgram: program('paper-worker.js'),
  });
  const sheets = createSheetsArea({
    pool: createSheetPool(forkSheetProcess, startTimer),
    files: files.files,
    documents: documents.store,
    newId: randomUUID,
  });
  const forget = () => {
    files.clear();
    documents.store.clear();
    sheets.clear();
    saved.clear();
  };
  const store = createStore({
    root: join(context.profile, 'offices'),
    keyWorker: program('key-worker.js'),
    reloadWindow: () => {
      forget();
      context.reloadWindow();
    },
  });
  const blobs = createBlobsArea({
    office: store.opened,
    dialogs: saved.dialogs,
    folders: context.folders,
    newId: randomUUID,
  });
  const about = createAppArea({ ...context, describeSlots: () => store.describeSlots() });
  const areas = [about, files.area, documents.area, saved.area, sheets.area, blobs, store.area];
  return {
    handlers: {
      ...about.handlers,
      ...files.area.handlers,
      ...documents.area.handlers,
      ...saved.area.handlers,
      ...sheets.area.handlers,
      ...blobs.handlers,
      ...store.area.handlers,
    },
    routes: areas.flatMap((area) => area.routes),
    documents: documents.store,
    lock: store.lock,
    lockNow: store.lockNow,
    close: async () => {
      forget();
      await store.close();
    },
  };
}

function startTimer(seconds: number, onEnd: () => void): () => void {
  const timer = setTimeout(onEnd, seconds * 1000);
  timer.unref();
  return () => clearTimeout(timer);
}
