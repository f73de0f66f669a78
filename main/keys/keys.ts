import { refuseStore } from '#shared/domain/refusals/store-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Bytes, Disk } from '../journal/disk.ts';
import { seal, unseal } from '../journal/seal.ts';
import { createAttempts } from './attempts.ts';
import type { Derive, Hardness } from './derive.ts';
import { type KeysFile, keysState, readKeys, removeKeys, type Wrap, writeKeys } from './keys-file.ts';
import { printRecoveryKey, RECOVERY_BYTES, readRecoveryKey } from './recovery-key.ts';

/** What keys stand on; clock, chance and hardness are given. */
export type KeysParts = {
  readonly disk: Disk;
  readonly derive: Derive;
  readonly hardness: Hardness;
  readonly random: (length: number) => Bytes;
  readonly newId: () => string;
  readonly nowMs: () => number;
};

/** The key of an opened office, and whose it is. It never leaves main. */
export type OpenedKeys = { readonly officeKey: Bytes; readonly file: KeysFile };

/** The keys of the office in one folder. */
export type Keys = {
  state(): Promise<'none' | 'present' | 'damaged'>;
  create(password: string): Promise<Result<OpenedKeys & { readonly recoveryKey: string }, Refusal>>;
  /** Takes back what `create` has made, when the office could not be opened after it: the user has not seen its recovery key. */
  takeBack(): Promise<void>;
  unlock(password: string): Promise<Result<OpenedKeys, Refusal>>;
  /** Opens with the printed key and puts a new password in place of the old one. */
  recover(recoveryKey: string, password: string): Promise<Result<OpenedKeys, Refusal>>;
};

const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Keys over a folder; nothing of them is kept here between calls. */
export function createKeys(parts: KeysParts, dir: string): Keys {
  const { disk, random } = parts;
  const attempts = createAttempts(disk, dir, parts.nowMs);

  /** Opens with a wrap of a kind; a wrong secret is counted, and too early a one is not even tried. */
  const open = async (kind: Wrap['kind'], secret: string): Promise<Result<OpenedKeys, Refusal>> => {
    const read = await readKeys(disk, dir);
    if (!read) return err(refuseStore((await keysState(disk, dir)) === 'none' ? 'keys.none' : 'keys.damaged', {}));
    const early = await attempts.waitSeconds();
    if (early > 0) return err(refuseStore('keys.wait', { waitSeconds: early }));
    const officeKey = await unwrap(parts, read.keys, kind, secret);
    if (!officeKey) {
      const waitSeconds = await attempts.failed();
      return err(refuseStore(kind === 'password' ? 'keys.wrongPassword' : 'keys.wrongRecovery', { waitSeconds }));
    }
    await attempts.succeeded();
    if (read.isCopy) await writeKeys(disk, dir, read.keys);
    return ok({ officeKey, file: read.keys });
  };

  return {
    state: () => keysState(disk, dir),
    unlock: (password) => open('password', password),
    async create(password) {
      if ((await keysState(disk, dir)) !== 'none') return err(refuseStore('keys.exists', {}));
      const officeKey = random(KEY_BYTES);
      const recoveryKey = printRecoveryKey(random(RECOVERY_BYTES));
      const wraps = [
        await wrap(parts, officeKey, 'password', password),
        await wrap(parts, officeKey, 'recovery', readRecoveryKey(recoveryKey) ?? recoveryKey),
      ];
      const file: KeysFile = { format: 1, officeId: parts.newId(), device: parts.newId(), epoch: 0, wraps };
      await disk.makeDir(dir);
      await writeKeys(disk, dir, file);
      return ok({ officeKey, file, recoveryKey });
    },
    async takeBack() {
      await removeKeys(disk, dir);
    },
    async recover(recoveryKey, password) {
      const secret = readRecoveryKey(recoveryKey);
      if (secret === null) return err(refuseStore('keys.recoveryMistyped', {}));
      const opened = await open('recovery', secret);
      if (!opened.ok) return opened;
      const { officeKey, file } = opened.value;
      const kept = file.wraps.filter((one) => one.kind !== 'password');
      const renewed = { ...file, wraps: [await wrap(parts, officeKey, 'password', password), ...kept] };
      await writeKeys(disk, dir, renewed);
      return ok({ officeKey, file: renewed });
    },
  };
}

async function wrap(parts: KeysParts, officeKey: Bytes, kind: Wrap['kind'], secret: string): Promise<Wrap> {
  const salt = parts.random(SALT_BYTES);
  const key = await parts.derive({ secret, salt, hardness: parts.hardness });
  return { kind, salt: toBase64(salt), hardness: parts.hardness, sealed: toBase64(seal(key, officeKey, about(kind))) };
}

async function unwrap(parts: KeysParts, file: KeysFile, kind: Wrap['kind'], secret: string): Promise<Bytes | null> {
  for (const one of file.wraps.filter((candidate) => candidate.kind === kind)) {
    const key = await parts.derive({ secret, salt: fromBase64(one.salt), hardness: one.hardness });
    const officeKey = unseal(key, fromBase64(one.sealed), about(kind));
    if (officeKey) return officeKey;
  }
  return null;
}

function about(kind: Wrap['kind']): Uint8Array {
  return new TextEncoder().encode(`wrap|${kind}`);
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
