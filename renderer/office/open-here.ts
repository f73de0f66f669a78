import { registryOf } from '#shared/authority/registry.ts';
import { allCommands } from '#shared/commands/all.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import { bridge } from './bridge.ts';
import { browserClock, browserLater, browserPause, browserRandom } from './browser-ports.ts';
import { createDexieStorage } from './dexie-storage.ts';
import { sweepFiles } from './files/sweep-files.ts';
import { type OpenedOffice, openOffice } from './open-office.ts';

let opened: OpenedOffice | null = null;

/** Opens an office in this window, which holds one at a time: over main's journal and this origin's IndexedDB. */
export async function openOfficeHere(unlocked: Unlocked): Promise<Result<OpenedOffice, Refusal>> {
  await opened?.close();
  opened = null;
  await navigator.storage?.persist?.();
  const result = await openOffice(unlocked, {
    bridge,
    fetchData: (path, init) => fetch(path, init),
    storage: (database) => createDexieStorage(database),
    registry: registryOf(allCommands),
    clock: browserClock,
    random: browserRandom,
    later: browserLater,
    pause: browserPause,
    onBug: (error) => void reportBug(error),
  });
  if (result.ok) {
    opened = result.value;
    planSweep(result.value);
  }
  return result;
}

/** Files that nothing refers to are looked for when the first work has been done. */
const SWEEP_MS = 60_000;

/** Not in an office that was opened with losses: what referred to a file may be among what was lost. */
function planSweep(office: OpenedOffice): void {
  if (office.office.store.openingReport !== null) return;
  browserLater(() => {
    if (opened === office) void sweepFiles(bridge, office.referredFiles).catch(reportBug);
  }, SWEEP_MS);
}

/** A lock does not wait for a slow disk: what is acknowledged is in the journal already. */
const LOCK_WAITS_MS = 3000;

/** «Заблокировать»: writes what waits, then main drops the keys and loads the window anew. */
export async function lockOffice(): Promise<void> {
  const isLate = new Promise<void>((resolve) => browserLater(resolve, LOCK_WAITS_MS));
  await Promise.race([opened?.checkpoint(), isLate]);
  await bridge['keys.lock']({});
}

/** The window is going away: what can still be written is. Nothing acknowledged depends on it. */
globalThis.addEventListener?.('pagehide', () => void opened?.checkpoint());

/** Only the kind of error and places in the code: a message might quote what a user typed. */
async function reportBug(error: unknown): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const name = error instanceof Error ? error.name : typeof error;
  await bridge['app.incident']({ where: 'command', name: name.slice(0, 200), stack: places.join('\n').slice(0, 8000) });
}
