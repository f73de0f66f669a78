import type { CommandRegistry } from '#shared/authority/registry.ts';
import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import type { Role } from '#shared/records/office.ts';
import { actorIn, whyNotIn } from './actor-in.ts';
import type { Later } from './drafts.ts';
import { draftsOf } from './drafts-of.ts';
import { referredFiles } from './files/referred-files.ts';
import { findImage } from './find-image.ts';
import { createMainPort, type FetchData, type MainPort, type StoreBridge } from './main-port.ts';
import type { Office } from './office.ts';
import { createEngine, type OfficeEngine } from './office-engine.ts';
import { createOfficeStore } from './office-store.ts';
import { createPageCipher, type Pause } from './page-image.ts';
import { importPagesKey } from './page-seal.ts';
import type { PageStorage } from './page-storage.ts';

/** What an office stands on; a test gives its own. */
export type OfficeDeps = {
  readonly bridge: StoreBridge;
  readonly fetchData: FetchData;
  readonly storage: (database: string) => PageStorage;
  readonly registry: CommandRegistry;
  readonly clock: Clock;
  readonly random: Random;
  readonly later: Later;
  readonly pause: Pause;
  readonly onBug: (error: unknown) => void;
};

/** An opened office with what its owner does to it. */
export type OpenedOffice = {
  /** In the user's usual role. */
  readonly office: Office;
  /** The same office for the same user in another of his roles. */
  inRole(role: Role): Office;
  /** Every kept file that any row of the office refers to, whatever this user may see. */
  referredFiles(): Promise<ReadonlySet<string>>;
  /** Writes drafts and the working copy now; false when the copy could not be written (the journal holds all). */
  checkpoint(): Promise<boolean>;
  /** The same, and then lets go of the database. */
  close(): Promise<void>;
};

/**
 * Opens an office: the working copy, or what snapshot and journal make of it, then the entries of the journal after it.
 * Stored changes are applied; nothing is decided again.
 */
export async function openOffice(unlocked: Unlocked, deps: OfficeDeps): Promise<Result<OpenedOffice, Refusal>> {
  const main = createMainPort(deps.bridge, deps.fetchData);
  const storage = deps.storage(unlocked.database);
  const cipher = createPageCipher(await importPagesKey(unlocked.pagesKey), unlocked.officeId);
  try {
    const found = await findImage({ cipher, storage, main, pause: deps.pause });
    if (!found.ok) return closed(storage, found.error);
    const engine = await createEngine({ deps, main, storage, cipher }, found.value);
    engine.status.reported((await replay(main, engine)) ?? found.value.report);
    const refusal = whyNotIn(engine.tables.view, unlocked.userId);
    if (refusal) return closed(storage, refusal);
    if (found.value.isFresh || engine.status.state().openingReport) await engine.checkpoints.runAnyway();
    await engine.upkeep.begin();
    return ok(opened(unlocked, deps, storage, engine));
  } catch (error) {
    deps.onBug(error);
    return closed(storage, refuseStore('store.folderUnreadable', {}));
  }
}

function closed(storage: PageStorage, refusal: Refusal): Result<never, Refusal> {
  storage.close();
  return err(refusal);
}

/** Takes what the journal has beyond the copy, and lets a journal that has fallen behind go on. Tells what is lost. */
async function replay(main: MainPort, { acts }: OfficeEngine): Promise<Refusal | null> {
  const { position } = acts.progress();
  if ((await main.extent()).last < position) await main.restart(position);
  let lost: Refusal | null = null;
  for await (const item of main.read(position)) {
    if ('gap' in item) lost = refuseStore('store.partlyRebuilt', item.gap);
    else acts.take(item);
  }
  return lost;
}

function opened(unlocked: Unlocked, deps: OfficeDeps, storage: PageStorage, engine: OfficeEngine): OpenedOffice {
  const { queue, tables, acts, log, status, listeners, drafts, checkpoints, upkeep } = engine;
  const { registry, clock, random, onBug } = deps;
  const officeIn = (role: Role | null): Office => {
    const actor = actorIn(tables.view, unlocked.userId, role);
    return createOfficeStore({
      queue,
      identity: unlocked,
      tables,
      acts,
      log,
      status,
      listeners,
      clock,
      random,
      onBug,
      pause: deps.pause,
      actor,
      drafts: draftsOf(drafts.drafts, actor),
      registryFor: () => registry,
    });
  };
  const checkpoint = async () => {
    await drafts.flush();
    return checkpoints.run();
  };
  return {
    office: officeIn(null),
    inRole: officeIn,
    referredFiles: () => referredFiles(tables.view, deps.pause),
    checkpoint,
    async close() {
      upkeep.stop();
      await checkpoint();
      storage.close();
    },
  };
}
