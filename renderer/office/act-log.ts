import type { Answer, CommandKey } from '#shared/authority/storage.ts';
import type { CommandEnvelope, Verdict } from '#shared/commands/command.ts';
import type { HistoryEntry } from '#shared/records/history.ts';

/** What is kept of every command besides the rows: the answer for ever, and the history of each application. */
export interface ActLog {
  /** Notes a command that the journal has taken. */
  record(command: CommandEnvelope, verdict: Verdict): void;
  /** Entries of one application, newest first. */
  history(applicationId: string): Promise<readonly HistoryEntry[]>;
  /** The answer given to a command; null when it was never seen. */
  answer(key: CommandKey): Promise<Answer | null>;
}

/** The answer that a verdict becomes for those who ask again. */
export function answerOf(verdict: Verdict): Answer {
  return verdict.status === 'applied' ? { status: 'applied' } : { status: 'refused', refusal: verdict.refusal };
}

/** One key text per command: numbers are given per device and epoch. */
export function keyText(key: CommandKey): string {
  return `${key.device}:${key.epoch}:${key.seq}`;
}
