import { createAuthority } from '#shared/authority/authority.ts';
import type { CommandRegistry } from '#shared/authority/registry.ts';
import type { Command, CommandEnvelope, Decision, View } from '#shared/commands/command.ts';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { seenHistory } from '#shared/domain/rights/visibility/seen-history.ts';
import { seenView } from '#shared/domain/rights/visibility/seen-view.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ActLog } from './act-log.ts';
import type { Acts } from './acts.ts';
import type { Listeners } from './listeners.ts';
import type { Office } from './office.ts';
import { createSlices, type Pause } from './page-image.ts';
import type { Queue } from './queue.ts';
import type { StoreStatus } from './store-status.ts';
import type { MemoryTables } from './tables.ts';

/** What an office is made of; the memory office and the real one differ only in these. */
export type OfficeParts = {
  /** The one queue of acts, shared with the drafts. */
  readonly queue: Queue;
  readonly identity: { readonly device: string; readonly epoch: number };
  readonly tables: MemoryTables;
  readonly acts: Acts;
  readonly log: ActLog;
  readonly drafts: Office['drafts'];
  readonly status: StoreStatus;
  readonly listeners: Listeners;
  /** Where the authority finds the command that is being run. */
  readonly registryFor: <A, S>(command: Command<A, S>) => CommandRegistry;
  readonly clock: Clock;
  readonly random: Random;
  readonly actor: () => Actor;
  /** Lets the window draw while a large act is checked; without it an act is checked at one go. */
  readonly pause?: Pause;
  /** A bug was thrown while a command ran: keeps what is needed to look into it. */
  readonly onBug: (error: unknown) => void;
};

/** The office over its parts: one queue of acts, each decided on what the one before it left. */
export function createOfficeStore(parts: OfficeParts): Office {
  const { queue, tables, clock, random, listeners } = parts;
  const run = createRun(parts);
  const view = viewOf(parts);
  return {
    get actor() {
      return parts.actor();
    },
    get store() {
      return parts.status.state();
    },
    device: parts.identity.device,
    get view() {
      return view();
    },
    drafts: parts.drafts,
    revision: (table) => view().revision(table),
    subscribe: listeners.add,
    run: (command, args) => queue(() => run(command, args)),
    plan: (command, args) => plan(parts, command, args),
    async history(applicationId) {
      const entries = await parts.log.history(applicationId);
      return seenHistory(tables.view, parts.actor(), applicationId, entries);
    },
    newId: () => newId(clock, random),
    today: () => clock.today(),
  };
}

/** What the actor sees; the same object until he is another. */
function viewOf({ tables, actor }: OfficeParts): () => View {
  let known = { actor: actor(), view: seenView(tables.view, actor()) };
  return () => {
    const present = actor();
    if (present !== known.actor) known = { actor: present, view: seenView(tables.view, present) };
    return known.view;
  };
}

function plan<A, S>(parts: OfficeParts, command: Command<A, S>, args: A): Result<Decision, Refusal> {
  const { clock, tables } = parts;
  return command.decide(tables.view, args, { actor: parts.actor(), at: clock.now(), today: clock.today() });
}

/** Decide, journal, memory, screen: in this order. A bug inside a command is caught here, and nothing has changed. */
function createRun(parts: OfficeParts) {
  const { acts, status, clock } = parts;
  return async <A, S>(command: Command<A, S>, args: A): Promise<Result<Decision, Refusal>> => {
    const breathe = parts.pause ? createSlices(parts.pause) : undefined;
    if (!(await acts.catchUp())) return err(refuseStore('store.journalSilent', {}));
    try {
      const authority = createAuthority(acts, parts.registryFor(command), breathe);
      const accepted = await authority.accept(envelope(parts, command.name, command.version, args));
      if (!accepted.ok) return accepted;
      const { answer, decision } = accepted.value;
      if (answer.status === 'refused') return err(answer.refusal);
      status.saved(clock.now());
      return ok(decision ?? { changes: [] });
    } catch (error) {
      parts.onBug(error);
      return err(refuseStore('store.commandBroken', {}));
    }
  };
}

function envelope(parts: OfficeParts, name: string, version: number, args: unknown): CommandEnvelope {
  const { clock, random, acts, identity } = parts;
  const { device, epoch } = identity;
  return {
    id: newId(clock, random),
    device,
    epoch,
    seq: acts.lastSeq(device, epoch) + 1,
    name,
    version,
    actor: parts.actor(),
    at: clock.now(),
    today: clock.today(),
    args,
  };
}
