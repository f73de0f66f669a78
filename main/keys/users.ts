import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Bytes } from '../journal/disk.ts';
import { createTurns } from '../journal/turns.ts';
import type { Keys, KeysParts, OpenedKeys } from './keys.ts';
import { type KeysFile, readKeys, type Wrap, writeKeys } from './keys-file.ts';
import { hashLogin, passwordWraps, withLogins } from './logins.ts';
import { wrapKey } from './wraps.ts';

/** A person who is to sign in. */
export type NewSignIn = { readonly userId: string; readonly login: string; readonly password: string };

type Done = Promise<Result<null, Refusal>>;

/** Passwords and logins of the people of an open office: one wrap each, all of the same key. */
export type UserKeys = {
  /** Ids of those who can sign in. */
  ids(): Promise<readonly string[]>;
  /** The only user of an office, whose wrap has no owner yet, says who he is. Nothing happens where there is no such wrap. */
  claim(userId: string): Done;
  add(person: NewSignIn): Done;
  /** The signed-in user changes his own password; he proves himself by the present one. */
  setPassword(present: string, next: string): Done;
  /** A new password and login for anybody, proved by the recovery key; also for one who had none. */
  reset(recoveryKey: string, person: NewSignIn): Done;
  setLogin(userId: string, login: string): Done;
  /** The password of a user opens no more. The last one stays. */
  close(userId: string): Done;
};

/** The people of the office in a folder that `keys` has opened. */
export function createUserKeys(parts: KeysParts, dir: string, keys: Keys, opened: OpenedKeys): UserKeys {
  const inTurn = createTurns();
  const { officeKey } = opened;
  let ownId = opened.userId;
  const read = async (): Promise<KeysFile> => (await readKeys(parts.disk, dir))?.keys ?? opened.file;
  const change = (make: (file: KeysFile) => Promise<Result<KeysFile, Refusal>>): Done =>
    inTurn(async () => {
      const made = await make(await read());
      if (!made.ok) return made;
      await writeKeys(parts.disk, dir, made.value);
      return ok(null);
    });
  return {
    ids: async () => passwordWraps(await read()).flatMap(({ userId }) => userId ?? []),
    async claim(userId) {
      if (ownId !== null) return ok(null);
      const done = await change(async (file) => ok(claimed(file, userId)));
      if (done.ok) ownId = userId;
      return done;
    },
    add: (person) => change((file) => withPerson(parts, officeKey, file, person)),
    async setPassword(present, next) {
      const proved = await keys.prove(ownId, present);
      if (!proved.ok) return proved;
      return change(async (file) => {
        const old = passwordWraps(file).find((one) => (one.userId ?? null) === ownId);
        if (!old) return err(refuseStore('keys.userUnknown', {}));
        return ok(replaced(file, old, await wrapKey(parts, officeKey, ownerOf(old), next)));
      });
    },
    async reset(recoveryKey, person) {
      const proved = await keys.proveRecovery(recoveryKey);
      if (!proved.ok) return proved;
      return change((file) => withPerson(parts, officeKey, without(file, person.userId), person));
    },
    setLogin: (userId, login) =>
      change(async (file) => {
        const old = passwordWraps(file).find((one) => one.userId === userId);
        if (!old) return err(refuseStore('keys.userUnknown', {}));
        const named = withLogins(parts, file);
        const hash = await hashLogin(parts, named, login);
        if (isTaken(without(named, userId), hash)) return err(refuseStore('keys.loginTaken', {}));
        const { login: _, ...nameless } = old;
        return ok(replaced(named, old, hash === undefined ? nameless : { ...nameless, login: hash }));
      }),
    close: (userId) =>
      change(async (file) => {
        const left = without(file, userId);
        return passwordWraps(left).length === 0 ? err(refuseStore('keys.lastUser', {})) : ok(left);
      }),
  };
}

/** Adds a wrap; a login is the only way to tell people apart, so it must be there and be nobody else's. */
async function withPerson(
  parts: KeysParts,
  officeKey: Bytes,
  before: KeysFile,
  { userId, login, password }: NewSignIn,
): Promise<Result<KeysFile, Refusal>> {
  if (passwordWraps(before).some((one) => one.userId === userId)) return err(refuseStore('keys.userExists', {}));
  const file = withLogins(parts, before);
  const hash = await hashLogin(parts, file, login);
  const isNamelessFree = passwordWraps(file).every((one) => one.login !== undefined);
  if (hash === undefined ? !isNamelessFree : isTaken(file, hash)) return err(refuseStore('keys.loginTaken', {}));
  const owner = { kind: 'password' as const, userId, ...(hash === undefined ? {} : { login: hash }) };
  return ok({ ...file, wraps: [...file.wraps, await wrapKey(parts, officeKey, owner, password)] });
}

function claimed(file: KeysFile, userId: string): KeysFile {
  const own = passwordWraps(file);
  const isOnly = own.length === 1 && own[0]?.userId === undefined;
  if (!isOnly) return file;
  return { ...file, wraps: file.wraps.map((one) => (one.kind === 'password' ? { ...one, userId } : one)) };
}

function ownerOf({ kind, userId, login }: Wrap) {
  return { kind, ...(userId === undefined ? {} : { userId }), ...(login === undefined ? {} : { login }) };
}

function replaced(file: KeysFile, old: Wrap, next: Wrap): KeysFile {
  return { ...file, wraps: file.wraps.map((one) => (one === old ? next : one)) };
}

function without(file: KeysFile, userId: string): KeysFile {
  return { ...file, wraps: file.wraps.filter((one) => one.kind !== 'password' || one.userId !== userId) };
}

function isTaken(file: KeysFile, hash: string | undefined): boolean {
  return hash !== undefined && passwordWraps(file).some((one) => one.login === hash);
}
