import type { z } from 'zod';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

export type { View };

/** What a decision may know besides the state: who, and when by the caller's clock. */
export type DecideContext = { readonly actor: Actor; readonly at: Instant; readonly today: LocalDate };

/** What a command that is allowed does. `reason` goes to the history beside the field changes. */
export type Decision = { readonly changes: readonly RowChange[]; readonly reason?: string };

/**
 * `rebase`: decided again on what the authority says. `sameBase`: refused if what the user saw has changed since.
 */
export type CommandKind = 'rebase' | 'sameBase';

/** One intent of a user. The same file runs on the screen, in a stand-alone office and on the server. */
export type Command<Args, Subject> = {
  readonly name: string;
  readonly version: number;
  readonly kind: CommandKind;
  readonly args: z.ZodType<Args>;
  /** Null when the actor may do this to the subject, otherwise the reason; buttons ask the same function. */
  permit(view: View, actor: Actor, subject: Subject): Refusal | null;
  /** Pure and synchronous: the row changes, or the reason why not. Checks `permit` itself. */
  decide(view: View, args: Args, context: DecideContext): Result<Decision, Refusal>;
};

/** A command as it is sent and stored: everything that a later replay needs. */
export type CommandEnvelope = {
  readonly id: string;
  readonly device: string;
  readonly epoch: number;
  readonly seq: number;
  readonly name: string;
  readonly version: number;
  readonly actor: Actor;
  readonly at: Instant;
  readonly today: LocalDate;
  readonly args: unknown;
};

/** The final word on a command; kept for ever, repeated to the letter, never decided again. */
export type Verdict =
  | { readonly status: 'applied'; readonly changes: readonly RowChange[]; readonly reason?: string }
  | { readonly status: 'refused'; readonly refusal: Refusal };
