import type { CommandEnvelope, Verdict } from '#shared/commands/command.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { EntryKind } from '#shared/protocol/ipc/journal.ts';

/** A command with its verdict, as the journal keeps them: kinds `applied` and `refused`. */
export type ActEntry = { readonly command: CommandEnvelope; readonly verdict: Verdict };

/** A form's unfinished input, kind `draft`; value null means that it was discarded. */
export type DraftEntry = { readonly formId: string; readonly value: unknown; readonly typedAt: string };

/** An entry as it is read back: its number in the journal and the body as it was appended. */
export type JournalEntry = { readonly position: number; readonly kind: EntryKind; readonly body: unknown };

/** Entries that are known to have been there and cannot be read; never passed over in silence. */
export type JournalGap = { readonly gap: { readonly first: number; readonly last: number } };

/** The record of everything. What it has acknowledged survives a power cut. */
export interface JournalPort {
  /** Writes one entry; resolves after it is on the disk. Refused: nothing is written. Throws: nobody knows. */
  append(kind: EntryKind, body: string): Promise<Result<{ readonly position: number }, Refusal>>;
  /** Entries after a position, in order, and gaps where they are. */
  read(after: number): AsyncIterable<JournalEntry | JournalGap>;
}
