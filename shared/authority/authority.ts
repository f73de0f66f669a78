import type { CommandEnvelope, Decision, Verdict } from '#shared/commands/command.ts';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { checkedChanges } from './check-decision.ts';
import type { CommandRegistry, RegisteredCommand } from './registry.ts';
import type { Answer, AuthorityStorage } from './storage.ts';

/** What became of a command: the answer, and the decision where it was taken just now and not repeated. */
export type Accepted = { readonly answer: Answer; readonly decision: Decision | null };

/** Owns the confirmed rows: a stand-alone office or the regional server (architecture §4). */
export type Authority = {
  /**
   * Takes one command: repeats the old answer for one it has seen, otherwise decides and stores the verdict.
   * An error means that nothing was stored and the sender should come again: a gap before it, an unknown name, no room.
   */
  accept(command: CommandEnvelope): Promise<Result<Accepted, Refusal>>;
};

/** So many changes of a decision are checked between two breaths. */
const CHANGES_AT_ONCE = 250;

/**
 * An authority over a storage. Callers give one command at a time: each is decided on what the previous one left. Where it
 * lives in a window, `breathe` lets the window draw while a decision about thousands of rows is checked.
 */
export function createAuthority(
  storage: AuthorityStorage,
  registry: CommandRegistry,
  breathe: () => Promise<void> = async () => undefined,
): Authority {
  return {
    async accept(envelope) {
      const last = storage.lastSeq(envelope.device, envelope.epoch);
      if (envelope.seq <= last) return repeated(await storage.answer(envelope));
      if (envelope.seq > last + 1) return err(refuseStore('store.commandOutOfOrder', { expected: last + 1 }));
      const command = registry.get(envelope.name);
      if (!command || command.version < envelope.version) {
        return err(refuseStore('store.commandUnknown', {}));
      }
      return decideAndStore(storage, command, envelope, breathe);
    },
  };
}

function repeated(answer: Answer | null): Result<Accepted, Refusal> {
  if (!answer) throw new Error('a command was answered before, but the answer is not stored');
  return ok({ answer, decision: null });
}

async function decideAndStore(
  storage: AuthorityStorage,
  command: RegisteredCommand,
  envelope: CommandEnvelope,
  breathe: () => Promise<void>,
): Promise<Result<Accepted, Refusal>> {
  const { actor, at, today } = envelope;
  const decided = command.decide(storage.view, envelope.args, { actor, at, today });
  if (decided.ok) await check(storage, decided.value, breathe);
  const verdict: Verdict = decided.ok
    ? { status: 'applied', ...decided.value }
    : { status: 'refused', refusal: decided.error };
  const stored = await storage.commit(envelope, verdict);
  if (!stored.ok) return stored;
  if (!decided.ok) return ok({ answer: { status: 'refused', refusal: decided.error }, decision: null });
  return ok({ answer: { status: 'applied' }, decision: decided.value });
}

async function check(storage: AuthorityStorage, decision: Decision, breathe: () => Promise<void>): Promise<void> {
  let checked = 0;
  for (const _ of checkedChanges(storage.view, decision)) {
    checked += 1;
    if (checked % CHANGES_AT_ONCE === 0) await breathe();
  }
}
