import type { AuthorityStorage } from '#shared/authority/storage.ts';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ActLog } from './act-log.ts';
import type { DraftStore } from './drafts.ts';
import type { ActEntry, DraftEntry, JournalEntry, JournalPort } from './journal-port.ts';
import type { MemoryTables } from './tables.ts';

/** How far the office has come: kept in every checkpoint. */
export type Progress = {
  /** The last entry of the journal that memory holds. */
  readonly position: number;
  /** The last number of each `device:epoch`. */
  readonly seqs: Readonly<Record<string, number>>;
};

/** The confirmed rows over the journal: the storage of the stand-alone office's authority. */
export type Acts = AuthorityStorage & {
  progress(): Progress;
  /** Shows what an entry of the journal says; used at opening and after a lost answer. */
  take(entry: JournalEntry): void;
  /**
   * Writes a draft entry; a failure leaves it in memory only. Runs in the queue of acts: its position may not pass an act
   * that memory has not taken.
   */
  appendDraft(entry: DraftEntry): Promise<void>;
  /** Reads what the journal has beyond memory, where an answer was lost. False: the journal cannot be asked. */
  catchUp(): Promise<boolean>;
};

/** What acts stand on. `onTaken` is told of every row change and of every passed position. */
export type ActParts = {
  readonly tables: MemoryTables;
  readonly journal: JournalPort;
  readonly log: ActLog;
  readonly progress: Progress;
  readonly restoreDraft: DraftStore['restore'];
  readonly onTaken: (act: ActEntry | null) => void;
  /** The journal would not take an entry: there may be no room. */
  readonly onRefused: () => void;
};

/** Acts over a journal: written first, shown after. */
export function createActs(parts: ActParts): Acts {
  const { tables, journal, log } = parts;
  const seqs = new Map(Object.entries(parts.progress.seqs));
  let { position } = parts.progress;
  let answerLost = false;

  const takeAct = (act: ActEntry) => {
    const { command, verdict } = act;
    if (verdict.status === 'applied') tables.apply(verdict.changes);
    log.record(command, verdict);
    seqs.set(`${command.device}:${command.epoch}`, command.seq);
    parts.onTaken(act);
  };
  const take = (entry: JournalEntry) => {
    if (entry.position <= position) return;
    position = entry.position;
    if (isAct(entry)) return takeAct(entry.body);
    if (isDraft(entry)) parts.restoreDraft(entry.body);
    parts.onTaken(null);
  };
  const catchUp = async (): Promise<boolean> => {
    if (!answerLost) return true;
    try {
      for await (const entry of journal.read(position)) if (!('gap' in entry)) take(entry);
      answerLost = false;
    } catch {
      answerLost = true;
    }
    return !answerLost;
  };
  const seqOf = (device: string, epoch: number) => seqs.get(`${device}:${epoch}`) ?? 0;

  return {
    view: tables.view,
    lastSeq: seqOf,
    answer: (key) => log.answer(key),
    progress: () => ({ position, seqs: Object.fromEntries(seqs) }),
    take,
    catchUp,
    async commit(command, verdict) {
      const act = { command, verdict };
      try {
        const appended = await journal.append(verdict.status, JSON.stringify(act));
        if (!appended.ok) {
          parts.onRefused();
          return appended;
        }
        take({ position: appended.value.position, kind: verdict.status, body: act });
        return ok(null);
      } catch {
        answerLost = true;
        return afterLostAnswer(await catchUp(), seqOf(command.device, command.epoch) >= command.seq);
      }
    },
    async appendDraft(entry) {
      if (!(await catchUp())) return;
      try {
        const appended = await journal.append('draft', JSON.stringify(entry));
        if (!appended.ok) return parts.onRefused();
        position = Math.max(position, appended.value.position);
        parts.onTaken(null);
      } catch {
        answerLost = true;
      }
    },
  };
}

/** The journal was asked what it holds: the command stands, or it was never written, or nobody can say yet. */
function afterLostAnswer(isKnown: boolean, isWritten: boolean): Result<null, Refusal> {
  if (!isKnown) return err(refuseStore('store.journalSilent', {}));
  return isWritten ? ok(null) : err(refuseStore('store.writeFailed', {}));
}

function isAct(entry: JournalEntry): entry is JournalEntry & { readonly body: ActEntry } {
  return entry.kind === 'applied' || entry.kind === 'refused';
}

function isDraft(entry: JournalEntry): entry is JournalEntry & { readonly body: DraftEntry } {
  return entry.kind === 'draft';
}
