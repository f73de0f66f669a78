import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { TableName, Tables } from '#shared/records/tables.ts';
import { createActs } from './acts.ts';
import { type Checkpoints, createCheckpoints } from './checkpoint.ts';
import { createDrafts, type DraftStore } from './drafts.ts';
import type { FoundImage } from './find-image.ts';
import type { ActEntry } from './journal-port.ts';
import { createListeners } from './listeners.ts';
import { createLogBook } from './log-book.ts';
import type { MainPort } from './main-port.ts';
import type { OfficeDeps } from './open-office.ts';
import { createPageBook, type PageBook } from './page-book.ts';
import { createSlices, type OpenedPage, type PageCipher, type Pause } from './page-image.ts';
import type { PageStorage } from './page-storage.ts';
import { createQueue } from './queue.ts';
import { createStoreStatus } from './store-status.ts';
import { createStoredLog } from './stored-log.ts';
import { createMemoryTables, type MemoryTables } from './tables.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';

/** What lies under an office. */
export type EngineParts = {
  readonly deps: OfficeDeps;
  readonly main: MainPort;
  readonly storage: PageStorage;
  readonly cipher: PageCipher;
};

/** The wired parts of an office that was found. */
export type OfficeEngine = Awaited<ReturnType<typeof createEngine>>;

/** Wires tables, journal, log, drafts and checkpoints over what was found on the disk. */
export async function createEngine({ deps, main, storage, cipher }: EngineParts, found: FoundImage) {
  const { meta } = found.image;
  const tables = createMemoryTables();
  const book = createPageBook();
  await fill(tables, book, found, deps.pause);
  const listeners = createListeners();
  const status = createStoreStatus(listeners.notify);
  const onDamage = () => {
    status.reported(refuseStore('store.historyUnreadable', {}));
    void checkpoints.distrust();
  };
  const storedLog = createStoredLog(storage, cipher, meta.log, found.log, onDamage);
  const log = createLogBook(tables.view, storedLog.read);
  const queue = createQueue();
  const drafts: DraftStore = createDrafts((entry) => queue(() => acts.appendDraft(entry)), deps.clock, deps.later);
  for (const draft of meta.drafts) drafts.restore(draft);
  const acts = createActs({
    tables,
    log,
    journal: main,
    progress: { position: meta.position, seqs: meta.seqs },
    restoreDraft: drafts.restore,
    onRefused: () => void upkeep.lookAtSpace(),
    onTaken(act: ActEntry | null) {
      if (act?.verdict.status === 'applied') book.note(act.verdict.changes);
      listeners.notify();
      upkeep.acted();
    },
  });
  const stored = found.isFresh ? null : meta;
  const { pause } = deps;
  const copied = { cipher, storage, storedLog, main, tables, book, log, acts, drafts, status, pause, stored };
  const checkpoints: Checkpoints = createCheckpoints(copied);
  const upkeep: Upkeep = createUpkeep(checkpoints, main, status, deps.later);
  return { queue, tables, listeners, status, log, drafts, acts, checkpoints, upkeep };
}

/** Pages that lie on the disk are adopted; those out of a snapshot are to be written, so their rows find new places. */
async function fill(tables: MemoryTables, book: PageBook, { image, isFresh }: FoundImage, pause: Pause): Promise<void> {
  const breathe = createSlices(pause);
  for (const page of image.pages) {
    await breathe();
    tables.load(page.table, page.rows);
    if (isFresh) for (const row of page.rows) book.place(page.table, row);
    else adopt(book, page);
  }
}

function adopt(book: PageBook, { id, version, table, rows }: OpenedPage): void {
  book.adopt(
    id,
    version,
    table,
    rows.map((row: Tables[TableName]) => row.id),
  );
}
