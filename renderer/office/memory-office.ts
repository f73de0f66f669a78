import { registered } from '#shared/authority/registry.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import { type TableName, type Tables, tableNames } from '#shared/records/tables.ts';
import { createActs } from './acts.ts';
import { createDrafts, type Later } from './drafts.ts';
import type { DraftEntry, JournalPort } from './journal-port.ts';
import { createListeners } from './listeners.ts';
import { createMemoryActLog } from './memory-act-log.ts';
import { createMemoryJournal } from './memory-journal.ts';
import type { Office } from './office.ts';
import { createOfficeStore } from './office-store.ts';
import { createQueue } from './queue.ts';
import { createStoreStatus } from './store-status.ts';
import { createMemoryTables, type MemoryTables } from './tables.ts';

/** Rows that an office has at the start of a test. */
export type InitialRows = { readonly [T in TableName]?: readonly Tables[T][] };

/** What a memory office needs; the optional parts have plain stand-ins. */
export type MemoryOfficeParts = {
  readonly actor: Actor;
  readonly rows?: InitialRows;
  readonly clock: Clock;
  readonly random: Random;
  readonly journal?: JournalPort;
  readonly later?: Later;
  readonly onBug?: (error: unknown) => void;
};

/**
 * An office without a disk: for unit tests of screens. The same queue, authority and tables as the real one, and it passes
 * the same law suite. Any command may be run; a bug in a command is thrown to the test instead of being told to the user.
 */
export function createMemoryOffice(parts: MemoryOfficeParts): Office {
  const { clock, random } = parts;
  const tables = createMemoryTables();
  fill(tables, parts.rows ?? {});
  const listeners = createListeners();
  const status = createStoreStatus(listeners.notify);
  const log = createMemoryActLog();
  const queue = createQueue();
  const append = (entry: DraftEntry) => queue(() => acts.appendDraft(entry));
  const drafts = createDrafts(append, clock, parts.later ?? (() => () => undefined));
  const acts = createActs({
    tables,
    log,
    journal: parts.journal ?? createMemoryJournal(),
    progress: { position: 0, seqs: {} },
    restoreDraft: drafts.restore,
    onTaken: listeners.notify,
    onRefused: () => undefined,
  });
  return createOfficeStore({
    queue,
    identity: { device: 'memory', epoch: 0 },
    tables,
    acts,
    log,
    status,
    listeners,
    registryFor: (command) => new Map([[command.name, registered(command)]]),
    clock,
    random,
    drafts: drafts.drafts,
    actor: () => parts.actor,
    onBug: parts.onBug ?? throwAgain,
  });
}

function fill(tables: MemoryTables, rows: InitialRows): void {
  for (const table of tableNames) load(tables, table, rows[table]);
}

function load<T extends TableName>(tables: MemoryTables, table: T, rows: readonly Tables[T][] | undefined): void {
  if (rows) tables.load(table, rows);
}

function throwAgain(error: unknown): never {
  throw error;
}
