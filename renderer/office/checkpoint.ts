import type { Acts } from './acts.ts';
import type { DraftStore } from './drafts.ts';
import type { ActEntry } from './journal-port.ts';
import { additionsOf, type LogBook, type LogPage, mergedPage } from './log-book.ts';
import type { MainPort } from './main-port.ts';
import type { OfficeMeta } from './office-meta.ts';
import type { Captured, PageBook } from './page-book.ts';
import { createSlices, type PageCipher, type Pause } from './page-image.ts';
import { META_ID, type PageStorage, type SealedPage } from './page-storage.ts';
import { createQueue } from './queue.ts';
import { snapshotPieces } from './snapshot-stream.ts';
import type { StoreStatus } from './store-status.ts';
import type { StoredLog } from './stored-log.ts';
import type { MemoryTables } from './tables.ts';

/** What a checkpoint writes from and to. */
export type CheckpointParts = {
  readonly cipher: PageCipher;
  readonly storage: PageStorage;
  readonly storedLog: StoredLog;
  readonly main: MainPort;
  readonly tables: MemoryTables;
  readonly book: PageBook;
  readonly log: LogBook;
  readonly acts: Acts;
  readonly drafts: DraftStore;
  readonly status: StoreStatus;
  readonly pause: Pause;
  /** The meta as it was read; null for a working copy that is made anew by the first checkpoint. */
  readonly stored: OfficeMeta | null;
};

/** Writes the working copy. The acts stand in the journal already: a failure loses nothing and is tried again. */
export type Checkpoints = {
  /** Writes what has changed since the last one; false when it could not. One at a time. */
  run(): Promise<boolean>;
  /** The same even if nothing has changed, so that main hears of it and may take a snapshot. */
  runAnyway(): Promise<boolean>;
  /** Marks the working copy to be made anew at the next opening, because a part of it cannot be read. */
  distrust(): Promise<void>;
};

/** What one checkpoint was taken from, at one moment. */
type Taken = {
  readonly captured: Captured;
  readonly acts: readonly ActEntry[];
  readonly progress: ReturnType<Acts['progress']>;
  readonly drafts: OfficeMeta['drafts'];
};

/** Checkpoints of one office. */
export function createCheckpoints(parts: CheckpointParts): Checkpoints {
  const { storage, main, book, log, acts, storedLog, status, tables } = parts;
  const inTurn = createQueue();
  let stored = parts.stored;
  let isDistrusted = false;

  const take = (): Taken => ({
    captured: book.capture(tables.view),
    acts: log.capture(),
    progress: acts.progress(),
    drafts: parts.drafts.kept().map((draft) => ({ ...draft })),
  });
  const write = async (taken: Taken): Promise<void> => {
    const pages = await sealedPages(parts, taken);
    const logPages = await sealedLog(parts, taken.acts);
    if (isDistrusted) throw new Error('the working copy is not trusted');
    const meta: OfficeMeta = {
      schema: 1,
      ...taken.progress,
      pages: book.versions(taken.captured),
      log: storedLog.versions(logPages),
      mustRebuild: false,
      drafts: taken.drafts,
    };
    await storage.write({
      pages,
      log: [...storedLog.carried(), ...logPages],
      meta: await parts.cipher.seal('meta', META_ID, 0, meta),
      removed: taken.captured.removed,
      isFresh: stored === null,
    });
    stored = meta;
    book.written(taken.captured);
    log.written(taken.acts);
    storedLog.written(logPages);
  };
  const run = async (isForced: boolean): Promise<boolean> => {
    const space = await main.space();
    status.space(space);
    if (space === 'readOnly' || isDistrusted) return false;
    if (!isForced && stored?.position === acts.progress().position) return true;
    const taken = take();
    try {
      await write(taken);
      status.pagesFailing(false);
    } catch {
      book.failed(taken.captured);
      status.pagesFailing(true);
      return false;
    }
    await tellMain(parts, taken.progress.position);
    return true;
  };
  const markDistrusted = async () => {
    if (!stored) return;
    const meta = await parts.cipher.seal('meta', META_ID, 0, { ...stored, mustRebuild: true });
    await storage.write({ pages: [], log: [], meta, removed: [], isFresh: false });
  };

  return {
    run: () => inTurn(() => run(false).catch(() => false)),
    runAnyway: () => inTurn(() => run(true).catch(() => false)),
    async distrust() {
      if (isDistrusted) return;
      isDistrusted = true;
      status.pagesFailing(true);
      await inTurn(() => markDistrusted().catch(() => undefined));
    },
  };
}

/** Main may take a snapshot of what has just been written; one that fails is due again at the next checkpoint. */
async function tellMain({ main, storage }: CheckpointParts, position: number): Promise<void> {
  try {
    const { isSnapshotDue } = await main.checkpoint(position);
    if (isSnapshotDue) await main.writeSnapshot(position, snapshotPieces(storage));
  } catch {
    // The journal keeps every segment until a verified snapshot covers it: nothing is lost by trying later.
  }
}

async function sealedPages({ cipher, pause }: CheckpointParts, { captured }: Taken): Promise<readonly SealedPage[]> {
  const breathe = createSlices(pause);
  const sealed: SealedPage[] = [];
  for (const page of captured.pages) {
    sealed.push(await cipher.seal('pages', page.id, page.version, page.rows));
    await breathe();
  }
  return sealed;
}

async function sealedLog(parts: CheckpointParts, acts: readonly ActEntry[]): Promise<readonly SealedPage[]> {
  const breathe = createSlices(parts.pause);
  const pages = new Map<string, LogPage>();
  for (const act of acts) {
    for (const [id, addition] of additionsOf(act, parts.tables.view)) {
      const page = pages.get(id) ?? (await parts.storedLog.read(id));
      pages.set(id, mergedPage(page, addition));
      await breathe();
    }
  }
  const sealed: SealedPage[] = [];
  for (const [id, page] of pages) {
    sealed.push(await parts.storedLog.seal(id, page));
    await breathe();
  }
  return sealed;
}
