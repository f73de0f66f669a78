import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import type { Area } from '../ipc/handlers.ts';
import { keyFor } from '../journal/seal.ts';
import type { Keys, OpenedKeys } from './keys.ts';
import type { UserKeys } from './users.ts';

/** Names of the calls of keys. */
export type KeysCall =
  | 'keys.describe'
  | 'keys.create'
  | 'keys.unlock'
  | 'keys.recover'
  | 'keys.lock'
  | 'keys.users'
  | 'keys.claim'
  | 'keys.addUser'
  | 'keys.setPassword'
  | 'keys.resetPassword'
  | 'keys.setLogin'
  | 'keys.closeUser';

/** What the calls about passwords lead to. */
export type KeysAreaParts = {
  readonly keysOf: (slot: Slot) => Keys;
  /** Opens the office's folder with its key; the office that was open before is closed. */
  readonly open: (slot: Slot, keys: OpenedKeys) => Promise<Result<null, Refusal>>;
  /** Closes the office, drops its keys and reloads the window. */
  readonly lock: () => Promise<void>;
  /** Passwords of the people of the office that is open. */
  readonly users: () => UserKeys;
};

/** The window's calls about passwords and keys. */
export function createKeysArea(parts: KeysAreaParts): Area<KeysCall> {
  const { keysOf, open, users } = parts;
  const enter = async (slot: Slot, keys: Result<OpenedKeys, Refusal>): Promise<Result<Unlocked, Refusal>> => {
    if (!keys.ok) return keys;
    const opened = await open(slot, keys.value);
    return opened.ok ? ok(unlockedOf(slot, keys.value)) : opened;
  };
  return {
    handlers: {
      'keys.describe': async ({ slot }) => ({ hasSeveralUsers: await keysOf(slot).hasSeveralUsers() }),
      'keys.create': async ({ slot, password }) => {
        const created = await keysOf(slot).create(password);
        if (!created.ok) return created;
        const { recoveryKey } = created.value;
        const unlocked = await enter(slot, created);
        if (unlocked.ok) return ok({ unlocked: unlocked.value, recoveryKey });
        await keysOf(slot).takeBack();
        return unlocked;
      },
      'keys.unlock': async ({ slot, login, password }) => enter(slot, await keysOf(slot).unlock(password, login)),
      'keys.recover': async ({ slot, recoveryKey, login, password }) =>
        enter(slot, await keysOf(slot).recover(recoveryKey, password, login)),
      'keys.lock': async () => {
        await parts.lock();
        return {};
      },
      'keys.users': async () => ({ userIds: [...(await users().ids())] }),
      'keys.claim': ({ userId }) => users().claim(userId),
      'keys.addUser': (person) => users().add(person),
      'keys.setPassword': ({ present, password }) => users().setPassword(present, password),
      'keys.resetPassword': ({ recoveryKey, ...person }) => users().reset(recoveryKey, person),
      'keys.setLogin': ({ userId, login }) => users().setLogin(userId, login),
      'keys.closeUser': ({ userId }) => users().close(userId),
    },
    routes: [],
  };
}

function unlockedOf(slot: Slot, { officeKey, file, userId }: OpenedKeys): Unlocked {
  return {
    slot,
    officeId: file.officeId,
    device: file.device,
    epoch: file.epoch,
    database: `office-${slot}-${file.officeId}`,
    pagesKey: Buffer.from(keyFor(officeKey, 'pages')).toString('base64'),
    userId,
  };
}
