import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryDisk, type MemoryDisk } from '#tests/laws/memory-disk.ts';
import type { Bytes } from '../journal/disk.ts';
import { createSnapshots } from '../snapshots/snapshots.ts';
import { deriveInWorker } from './derive.ts';
import { createKeys, type KeysParts } from './keys.ts';
import { encodeKeys, readKeys } from './keys-file.ts';
import { printRecoveryKey, readRecoveryKey } from './recovery-key.ts';

const DIR = '/offices/main';

/** Keys over a disk, with a clock that a test moves and a derivation that costs nothing. */
function someKeys(memory: MemoryDisk = createMemoryDisk()) {
  const clock = { now: 1_000_000 };
  let counter = 0;
  const random = (length: number): Bytes => {
    counter += 1;
    return new Uint8Array(createHash('sha512').update(String(counter)).digest().subarray(0, length));
  };
  const parts: KeysParts = {
    disk: memory.disk,
    hardness: { memoryKib: 8, passes: 1 },
    derive: async ({ secret, salt }) => new Uint8Array(createHash('sha256').update(secret).update(salt).digest()),
    random,
    newId: () => `id-${counter}`,
    nowMs: () => clock.now,
  };
  const wait = (seconds: number) => {
    clock.now += seconds * 1000;
  };
  return { memory, parts, wait, keys: createKeys(parts, DIR), restarted: () => createKeys(parts, DIR) };
}

async function made(password = 'пароль') {
  const all = someKeys();
  const created = await all.keys.create(password);
  if (!created.ok) throw new Error(created.error.code);
  return { ...all, ...created.value };
}

const codeOf = (result: { ok: boolean; error?: { code: string; facts: object } }) => result.error ?? null;

describe('keys of an office', () => {
  test('open with the password that they were made with, and give the same key', async () => {
    const { keys, officeKey } = await made();
    const unlocked = await keys.unlock('пароль');
    expect(unlocked.ok && unlocked.value.officeKey).toEqual(officeKey);
    expect(await keys.state()).toBe('present');
  });

  test('are not made over those of another office', async () => {
    const { keys } = await made();
    expect(codeOf(await keys.create('другой'))).toEqual({ code: 'keys.exists', facts: {} });
    expect((await keys.unlock('пароль')).ok).toBe(true);
  });

  test('do not lie on the disk in the open', async () => {
    const { memory, officeKey } = await made();
    for (const path of memory.paths()) {
      const bytes = Buffer.from((await memory.disk.read(path)) ?? []);
      expect(bytes.includes(Buffer.from(officeKey))).toBe(false);
      expect(bytes.toString().includes(Buffer.from(officeKey).toString('base64'))).toBe(false);
    }
  });

  test('after a wrong password the wait doubles up to a minute, also over a restart', async () => {
    const { restarted, wait } = await made();
    for (const waitSeconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const keys = restarted();
      expect(codeOf(await keys.unlock('неверный'))).toEqual({ code: 'keys.wrongPassword', facts: { waitSeconds } });
      expect(codeOf(await restarted().unlock('пароль'))).toEqual({ code: 'keys.wait', facts: { waitSeconds } });
      wait(waitSeconds);
    }
    expect((await restarted().unlock('пароль')).ok).toBe(true);
    expect(codeOf(await restarted().unlock('неверный'))).toMatchObject({ facts: { waitSeconds: 1 } });
  });

  test('a clock that was put back does not end the wait', async () => {
    const { keys, wait } = await made();
    await keys.unlock('неверный');
    wait(-100_000);
    expect(codeOf(await keys.unlock('пароль'))).toMatchObject({ code: 'keys.wait' });
    wait(1);
    expect((await keys.unlock('пароль')).ok).toBe(true);
  });

  test('the recovery key opens and sets a new password; the old one opens no more', async () => {
    const { keys, recoveryKey, officeKey, wait } = await made();
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ');
    const recovered = await keys.recover(typed, 'новый');
    expect(recovered.ok && recovered.value.officeKey).toEqual(officeKey);
    expect(codeOf(await keys.unlock('пароль'))).toMatchObject({ code: 'keys.wrongPassword' });
    wait(60);
    expect((await keys.unlock('новый')).ok).toBe(true);
    expect((await keys.recover(recoveryKey, 'ещё новее')).ok).toBe(true);
  });

  test('a slip in the recovery key is told apart from the key of another office', async () => {
    const { keys, recoveryKey } = await made();
    const slipped = recoveryKey.replace(/^./, (first) => (first === '7' ? '8' : '7'));
    expect(codeOf(await keys.recover(slipped, 'новый'))).toEqual({ code: 'keys.recoveryMistyped', facts: {} });
    const foreign = printRecoveryKey(new Uint8Array(20).fill(9));
    expect(codeOf(await keys.recover(foreign, 'новый'))).toMatchObject({ code: 'keys.wrongRecovery' });
  });
});

describe('a damaged file of keys', () => {
  const spoil = (bytes: Bytes) => bytes.slice(0, 40);

  test('is replaced by its backup, without the user noticing', async () => {
    const { keys, memory } = await made();
    memory.damage(`${DIR}/keys.json`, spoil);
    expect(await keys.state()).toBe('present');
    expect((await keys.unlock('пароль')).ok).toBe(true);
    expect((await readKeys(memory.disk, DIR))?.isCopy).toBe(false);
  });

  test('is replaced by the copy in a snapshot when the backup is damaged as well', async () => {
    const { keys, memory, file } = await made();
    const snapshots = createSnapshots({
      disk: memory.disk,
      dir: `${DIR}/snapshots`,
      key: new Uint8Array(32),
      officeId: 'o',
      keysFile: async () => encodeKeys(file),
      now: () => '2026-11-21T05:00:00.000Z',
    });
    const begun = await snapshots.begin(1);
    if (!begun.ok) throw new Error(begun.error.code);
    expect((await snapshots.finish(begun.value.token, '')).ok).toBe(true);
    for (const name of ['keys.json', 'keys.json.bak']) memory.damage(`${DIR}/${name}`, spoil);
    expect((await keys.unlock('пароль')).ok).toBe(true);
  });

  test('without any copy is told, and is not taken for an empty folder', async () => {
    const { keys, memory } = await made();
    for (const name of ['keys.json', 'keys.json.bak']) memory.damage(`${DIR}/${name}`, spoil);
    expect(await keys.state()).toBe('damaged');
    expect(codeOf(await keys.unlock('пароль'))).toEqual({ code: 'keys.damaged', facts: {} });
    expect(codeOf(await keys.create('пароль'))).toEqual({ code: 'keys.exists', facts: {} });
  });

  test('an empty folder holds no office', async () => {
    const { keys } = someKeys();
    expect(await keys.state()).toBe('none');
    expect(codeOf(await keys.unlock('пароль'))).toEqual({ code: 'keys.none', facts: {} });
  });
});

describe('a printed recovery key', () => {
  const secret = Uint8Array.from({ length: 20 }, (_, i) => i * 13 + 100);
  const printed = printRecoveryKey(secret);

  test('is six groups of six characters without look-alikes', () => {
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{6}-){5}[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(readRecoveryKey(printed)).toHaveLength(32);
  });

  test('is read in any case, with any blanks, and with letters that only look the same', () => {
    const plain = readRecoveryKey(printed);
    expect(readRecoveryKey(`  ${printed.toLowerCase().replaceAll('-', ' — ')} `)).toBe(plain);
    const russian = printed.replaceAll('A', 'А').replaceAll('C', 'С').replaceAll('0', 'О').replaceAll('1', 'l');
    expect(readRecoveryKey(russian)).toBe(plain);
  });

  test('with one wrong character, or two exchanged, is refused', () => {
    const characters = [...printed];
    for (const [i, character] of characters.entries()) {
      if (character === '-') continue;
      const wrong = character === 'X' ? 'Y' : 'X';
      expect(readRecoveryKey([...characters.slice(0, i), wrong, ...characters.slice(i + 1)].join(''))).toBeNull();
    }
    const [a, b] = [printed.charAt(0), printed.charAt(1)];
    expect(a).not.toBe(b);
    expect(readRecoveryKey(b + a + printed.slice(2))).toBeNull();
  });
});

test('the worker derives what Argon2id is published to give', async () => {
  const derive = deriveInWorker(new URL('./worker.ts', import.meta.url));
  const salt = new TextEncoder().encode('somesalt');
  const key = await derive({ secret: 'password', salt, hardness: { memoryKib: 65536, passes: 2 } });
  expect(Buffer.from(key).toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});
