import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import type { Area } from '../ipc/handlers.ts';
import { keyFor } from '../journal/seal.ts';
import type { Keys, OpenedKeys } from './keys.ts';

/** Names of the calls of keys. */
export type KeysCall = 'keys.create' | 'keys.unlock' | 'keys.recover' | 'keys.lock';

/** What the calls about passwords lead to. */
export type KeysAreaParts = {
  readonly keysOf: (slot: Slot) => Keys;
  /** Opens the office's folder with its key; the office that was open before is closed. */
  readonly open: (slot: Slot, keys: OpenedKeys) => Promise<Result<null, Refusal>>;
  /** Closes the office, drops its keys and reloads the window. */
  readonly lock: () => Promise<void>;
};

/** The window's calls about passwords and keys. */
export function createKeysArea({ keysOf, open, lock }: KeysAreaParts): Area<KeysCall> {
  const enter = async (slot: Slot, keys: Result<OpenedKeys, Refusal>): Promise<Result<Unlocked, Refusal>> => {
    if (!keys.ok) return keys;
    const opened = await open(slot, keys.value);
    return opened.ok ? ok(unlockedOf(slot, keys.value)) : opened;
  };
  return {
    handlers: {
      'keys.create': async ({ slot, password }) => {
        const created = await keysOf(slot).create(password);
        if (!created.ok) return created;
        const { recoveryKey } = created.value;
        const unlocked = await enter(slot, created);
        if (unlocked.ok) return ok({ unlocked: unlocked.value, recoveryKey });
        await keysOf(slot).takeBack();
        return unlocked;
      },
      'keys.unlock': async ({ slot, password }) => enter(slot, await keysOf(slot).unlock(password)),
      'keys.recover': async ({ slot, recoveryKey, password }) =>
        enter(slot, await keysOf(slot).recover(recoveryKey, password)),
      'keys.lock': async () => {
        await lock();
        return {};
      },
    },
    routes: [],
  };
}

function unlockedOf(slot: Slot, { officeKey, file }: OpenedKeys): Unlocked {
  return {
    slot,
    officeId: file.officeId,
    device: file.device,
    epoch: file.epoch,
    database: `office-${slot}-${file.officeId}`,
    pagesKey: Buffer.from(keyFor(officeKey, 'pages')).toString('base64'),
  };
}
