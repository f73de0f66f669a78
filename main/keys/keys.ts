import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import { foldLogin } from '#shared/domain/users/login.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Bytes, Disk } from '../journal/disk.ts';
import { createAttempts } from './attempts.ts';
import type { Derive, Hardness } from './derive.ts';
import { type KeysFile, keysState, readKeys, removeKeys, type Wrap, writeKeys } from './keys-file.ts';
import { passwordWraps, wrapsOfLogin } from './logins.ts';
import { printRecoveryKey, RECOVERY_BYTES, readRecoveryKey } from './recovery-key.ts';
import { fromBase64, unwrapKey, wrapKey } from './wraps.ts';

/** What keys stand on; clock, chance and hardness are given. */
export type KeysParts = {
  readonly disk: Disk;
  readonly derive: Derive;
  readonly hardness: Hardness;
  readonly random: (length: number) => Bytes;
  readonly newId: () => string;
  readonly nowMs: () => number;
};

/** The key of an opened office, and whose password has opened it. It never leaves main. */
export type OpenedKeys = {
  readonly officeKey: Bytes;
  readonly file: KeysFile;
  /** Null when the only user of the office has not said yet who he is. */
  readonly userId: string | null;
};

/** The keys of the office in one folder. */
export type Keys = {
  state(): Promise<'none' | 'present' | 'damaged'>;
  /** Whether several people sign in here, so that a login is to be asked for. */
  hasSeveralUsers(): Promise<boolean>;
  create(password: string): Promise<Result<OpenedKeys & { readonly recoveryKey: string }, Refusal>>;
  /** Takes back what `create` has made, when the office could not be opened after it: the user has not seen its recovery key. */
  takeBack(): Promise<void>;
  /** Where one person works, or one of them has no login, the login may be blank. */
  unlock(password: string, login?: string): Promise<Result<OpenedKeys, Refusal>>;
  /** Opens with the printed key and puts a new password in place of the old one of that login. */
  recover(recoveryKey: string, password: string, login?: string): Promise<Result<OpenedKeys, Refusal>>;
  /** Whether the password is this user's; a wrong one is counted like one at the door. */
  prove(userId: string | null, password: string): Promise<Result<null, Refusal>>;
  /** Whether the printed key is of this office. */
  proveRecovery(recoveryKey: string): Promise<Result<null, Refusal>>;
};

type Opened = { readonly officeKey: Bytes; readonly wrap: Wrap };

const KEY_BYTES = 32;

/** Keys over a folder; nothing of them is kept here between calls. */
export function createKeys(parts: KeysParts, dir: string): Keys {
  const { disk, random } = parts;
  const attempts = createAttempts(disk, dir, parts.nowMs);

  /** Tries a secret on the wraps that it may be of; a wrong one is counted, and too early a one is not even tried. */
  const open = async (
    candidates: (file: KeysFile) => Promise<readonly Wrap[] | 'loginNeeded'>,
    secret: string,
    wrong: 'keys.wrongPassword' | 'keys.wrongSignIn' | 'keys.wrongRecovery',
  ): Promise<Result<OpenedKeys, Refusal>> => {
    const read = await readKeys(disk, dir);
    if (!read) return err(refuseStore((await keysState(disk, dir)) === 'none' ? 'keys.none' : 'keys.damaged', {}));
    const early = await attempts.waitSeconds();
    if (early > 0) return err(refuseStore('keys.wait', { waitSeconds: early }));
    const wraps = await candidates(read.keys);
    if (wraps === 'loginNeeded') return err(refuseStore('keys.loginNeeded', {}));
    const opened = await tryWraps(parts, read.keys, wraps, secret);
    if (!opened) return err(refuseStore(wrong, { waitSeconds: await attempts.failed() }));
    await attempts.succeeded();
    if (read.isCopy) await writeKeys(disk, dir, read.keys);
    return ok({ officeKey: opened.officeKey, file: read.keys, userId: opened.wrap.userId ?? null });
  };
  const openByRecovery = async (recoveryKey: string): Promise<Result<OpenedKeys, Refusal>> => {
    const secret = readRecoveryKey(recoveryKey);
    if (secret === null) return err(refuseStore('keys.recoveryMistyped', {}));
    return open(async ({ wraps }) => wraps.filter(({ kind }) => kind === 'recovery'), secret, 'keys.wrongRecovery');
  };

  return {
    state: () => keysState(disk, dir),
    async hasSeveralUsers() {
      const read = await readKeys(disk, dir);
      return read !== null && passwordWraps(read.keys).length > 1;
    },
    unlock: (password, login = '') =>
      open(
        (file) => wrapsOfLogin(parts, file, login),
        password,
        foldLogin(login) === '' ? 'keys.wrongPassword' : 'keys.wrongSignIn',
      ),
    async create(password) {
      if ((await keysState(disk, dir)) !== 'none') return err(refuseStore('keys.exists', {}));
      const officeKey = random(KEY_BYTES);
      const recoveryKey = printRecoveryKey(random(RECOVERY_BYTES));
      const secret = readRecoveryKey(recoveryKey) ?? recoveryKey;
      const wraps = [
        await wrapKey(parts, officeKey, { kind: 'password' }, password),
        await wrapKey(parts, officeKey, { kind: 'recovery' }, secret),
      ];
      const file: KeysFile = { format: 1, officeId: parts.newId(), device: parts.newId(), epoch: 0, wraps };
      await disk.makeDir(dir);
      await writeKeys(disk, dir, file);
      return ok({ officeKey, file, userId: null, recoveryKey });
    },
    async takeBack() {
      await removeKeys(disk, dir);
    },
    async recover(recoveryKey, password, login = '') {
      const opened = await openByRecovery(recoveryKey);
      if (!opened.ok) return opened;
      const { officeKey, file } = opened.value;
      const found = await wrapsOfLogin(parts, file, login);
      if (found === 'loginNeeded') return err(refuseStore('keys.loginNeeded', {}));
      const [old] = found;
      if (!old) return err(refuseStore('keys.loginUnknown', {}));
      const { salt: _salt, hardness: _hardness, sealed: _sealed, ...owner } = old;
      const renewed = await wrapKey(parts, officeKey, owner, password);
      const next = { ...file, wraps: file.wraps.map((one) => (one === old ? renewed : one)) };
      await writeKeys(disk, dir, next);
      return ok({ officeKey, file: next, userId: old.userId ?? null });
    },
    async prove(userId, password) {
      const own = async (file: KeysFile) => passwordWraps(file).filter((one) => (one.userId ?? null) === userId);
      const opened = await open(own, password, 'keys.wrongPassword');
      return opened.ok ? ok(null) : opened;
    },
    async proveRecovery(recoveryKey) {
      const opened = await openByRecovery(recoveryKey);
      return opened.ok ? ok(null) : opened;
    },
  };
}

/** The first wrap that the secret opens. Where nobody has the login, as much time is taken as for a wrong password. */
async function tryWraps(
  parts: KeysParts,
  { wraps }: KeysFile,
  candidates: readonly Wrap[],
  secret: string,
): Promise<Opened | null> {
  for (const wrap of candidates) {
    const officeKey = await unwrapKey(parts, wrap, secret);
    if (officeKey) return { officeKey, wrap };
  }
  const [any] = wraps;
  if (candidates.length === 0 && any) {
    await parts.derive({ secret, salt: fromBase64(any.salt), hardness: any.hardness });
  }
  return null;
}
