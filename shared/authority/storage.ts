import type { CommandEnvelope, Verdict, View } from '#shared/commands/command.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The place of a command in the order of its device; a restored copy of a device begins a new epoch. */
export type CommandKey = { readonly device: string; readonly epoch: number; readonly seq: number };

/** What is repeated to a sender who asks again. The row changes themselves travel by other ways. */
export type Answer = { readonly status: 'applied' } | { readonly status: 'refused'; readonly refusal: Refusal };

/** Where an authority keeps what it has confirmed. It stores and never decides. */
export interface AuthorityStorage {
  /** The confirmed rows as the last commit left them. */
  readonly view: View;
  /** The highest number answered for this device and epoch; 0 when none has been. */
  lastSeq(device: string, epoch: number): number;
  /** The answer given to a command before; null when it was never seen. */
  answer(key: CommandKey): Promise<Answer | null>;
  /**
   * Keeps command and verdict for good, then shows the changes in `view`: both or neither.
   * Refused when the disk cannot take it; then nothing has changed.
   */
  commit(command: CommandEnvelope, verdict: Verdict): Promise<Result<null, Refusal>>;
}
