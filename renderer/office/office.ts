import type { Command, Decision, View } from '#shared/commands/command.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import type { TableName } from '#shared/records/tables.ts';

/** What the status bar tells of the store. */
export type StoreState = {
  /** When the last act was written to the disk for good, or null before the first. */
  readonly savedAt: string | null;
  /** `recovering`: pages cannot be written, acts still are. `readOnly`: the disk is almost full. */
  readonly condition: 'ok' | 'lowSpace' | 'readOnly' | 'recovering';
  /** What was repaired at opening, in codes for `openingReportTexts`; null when nothing was. */
  readonly openingReport: Refusal | null;
};

/** The opened office, as screens see it. */
export interface Office {
  readonly actor: Actor;
  /** This computer, as commands name it. */
  readonly device: string;
  readonly view: View;
  readonly store: StoreState;
  /** Grows with every change of the table; selectors key their caches on it. */
  revision(table: TableName): number;
  /** Calls back after every change of any table or of the store's state. */
  subscribe(listener: () => void): () => void;
  /** Decides, writes to the journal, applies, in this order; resolves when it is on the disk. One at a time. */
  run<A, S>(command: Command<A, S>, args: A): Promise<Result<Decision, Refusal>>;
  /** What the command would do now, without doing it: the preview of bulk work. */
  plan<A, S>(command: Command<A, S>, args: A): Result<Decision, Refusal>;
  /** Who changed what in an application, newest first, as far as the actor may see it. */
  history(applicationId: string): Promise<readonly HistoryEntry[]>;
  /** Drafts of forms: the latest wins, kept over a crash until discarded. */
  readonly drafts: Drafts;
  newId(): string;
  today(): LocalDate;
}

/** Unfinished input of forms, by form id. Values are JSON. */
export interface Drafts {
  get(formId: string): { readonly value: unknown; readonly typedAt: string } | null;
  put(formId: string, value: unknown): void;
  discard(formId: string): Promise<void>;
}
