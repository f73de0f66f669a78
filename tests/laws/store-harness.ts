import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createStoreArea, type StoreArea } from '#main/journal/store-area.ts';
import { matchRoute } from '#main/origin/match-route.ts';
import { bridgeOver } from '#renderer/office/bridge.ts';
import { createDexieStorage } from '#renderer/office/dexie-storage.ts';
import type { Later } from '#renderer/office/drafts.ts';
import type { FetchData } from '#renderer/office/main-port.ts';
import { type OfficeDeps, type OpenedOffice, openOffice } from '#renderer/office/open-office.ts';
import type { PageStorage } from '#renderer/office/page-storage.ts';
import { registryOf } from '#shared/authority/registry.ts';
import { allCommands } from '#shared/commands/all.ts';
import { must } from '#shared/kernel/assert.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts';
import { addToNote, broken, putApplications, refile, removeApplication } from './test-commands.ts';

/** The office could not be made; nothing has been acknowledged. */
export class NotStarted extends Error {}

const MB = 1024 * 1024;
const PASSWORD = 'пароль кабинета';

/** A clock that tells another moment at every look. */
export function tickingClock(start = '2026-11-21T05:00:00.000Z'): Clock & { nextDay(): void } {
  let time = Date.parse(start);
  return {
    now() {
      time += 1000;
      return new Date(time).toISOString() as Instant;
    },
    today: () => start.slice(0, 10) as LocalDate,
    nextDay() {
      time += 86_400_000;
    },
  };
}

/** Chance that repeats itself with every run. */
export function countingRandom(): Random {
  let counter = 0;
  return {
    bytes(length) {
      counter += 1;
      return new Uint8Array(createHash('sha512').update(String(counter)).digest().subarray(0, length));
    },
  };
}

/** A timer that a test turns by hand. */
export function handTimer(): { readonly later: Later; fire(): void } {
  const waiting = new Set<() => void>();
  return {
    later(run) {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    fire() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

/** A computer with one office on it: main's store over a disk, and a window over an IndexedDB that both outlive restarts. */
export type Computer = {
  readonly memory: MemoryDisk;
  readonly timer: ReturnType<typeof handTimer>;
  /** The last bugs that commands have thrown. */
  readonly bugs: unknown[];
  /** Starts main (again) and unlocks; the first time makes the office. */
  start(): Promise<Unlocked>;
  /** Opens the office in a window; `wrap` may put faults before its storage. */
  open(wrap?: (storage: PageStorage) => PageStorage): Promise<Result<OpenedOffice, Refusal>>;
  /** Opens the office for whom main has just let in. */
  openAs(unlocked: Unlocked): Promise<Result<OpenedOffice, Refusal>>;
  /** Starts main again and opens the office; a refusal fails the test. */
  reopen(): Promise<OpenedOffice>;
  /** The browser's storage is gone. */
  loseIndexedDb(): void;
  storage(): PageStorage;
  /** Main wants a snapshot on a new day. */
  nextDay(): void;
  area(): StoreArea;
};

/** A computer whose parts can be broken. Deriving keys from passwords is made cheap here. */
export function aComputer(memory: MemoryDisk = createMemoryDisk(), segmentBytes = 16 * MB): Computer {
  let indexedDb = new IDBFactory();
  let area: StoreArea | null = null;
  let unlocked: Unlocked | null = null;
  const timer = handTimer();
  const bugs: unknown[] = [];
  const clock = tickingClock();
  const random = countingRandom();
  let ids = 0;

  const newArea = () =>
    createStoreArea({
      root: '/offices',
      disk: memory.disk,
      limits: { low: 500 * MB, readOnly: 200 * MB, reserve: 1024 },
      segmentBytes,
      hardness: { memoryKib: 8, passes: 1 },
      derive: async ({ secret, salt }) => new Uint8Array(createHash('sha256').update(secret).update(salt).digest()),
      random: (length) => new Uint8Array(random.bytes(length)),
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      nowMs: () => Date.parse(clock.now()),
      now: () => clock.now(),
      lockHost: { pid: 1, now: () => 0, isAlive: () => false, repeat: () => () => undefined },
      reloadWindow: () => undefined,
    });
  const storage = () => createDexieStorage(must(unlocked, 'a started office').database, indexedDb, IDBKeyRange);
  const deps = (wrap: (storage: PageStorage) => PageStorage): OfficeDeps => {
    const store = must(area, 'a started main');
    return {
      bridge: bridgeTo(store.area),
      fetchData: fetchFrom(store.area),
      storage: () => wrap(storage()),
      registry: registryOf([...allCommands, putApplications, addToNote, refile, removeApplication, broken]),
      clock,
      random,
      later: timer.later,
      pause: async () => undefined,
      onBug: (error) => void bugs.push(error),
    };
  };
  const computer: Computer = {
    memory,
    timer,
    bugs,
    async start() {
      area = newArea();
      const { handlers } = area.area;
      const known = await handlers['keys.unlock']({ slot: 'main', login: '', password: PASSWORD });
      if (known.ok) unlocked = known.value;
      else {
        const made = await handlers['keys.create']({ slot: 'main', password: PASSWORD });
        if (!made.ok) throw new NotStarted(made.error.code);
        unlocked = made.value.unlocked;
      }
      return unlocked;
    },
    open: (wrap = (plain) => plain) => openOffice(must(unlocked, 'a started office'), deps(wrap)),
    openAs(given) {
      unlocked = given;
      return computer.open();
    },
    async reopen() {
      await computer.start();
      const opened = await computer.open();
      if (!opened.ok) throw new Error(opened.error.code);
      return opened.value;
    },
    loseIndexedDb() {
      indexedDb = new IDBFactory();
    },
    storage,
    nextDay: () => clock.nextDay(),
    area: () => must(area, 'a started main'),
  };
  return computer;
}

/** The bridge without a window: schemas are checked on the way there and on the way back, as in the program. */
function bridgeTo({ handlers }: StoreArea['area']) {
  const raw = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (args: unknown) => structuredClone(await handler(args as never)),
    ]),
  );
  return bridgeOver(() => raw);
}

function fetchFrom(area: StoreArea['area']): FetchData {
  return async (path, init) => {
    const url = new URL(path, 'https://bundle.invalid');
    const found = must(matchRoute(area.routes, init?.method ?? 'GET', url.pathname), `a route for ${url.pathname}`);
    const body = init?.body.slice() ?? new Uint8Array(0);
    const answer = await found.route.handle({ params: found.params, query: url.searchParams, body });
    return new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.contentType } });
  };
}
