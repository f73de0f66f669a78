import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createMemoryDisk } from '#tests/laws/memory-disk.ts';
import type { Bytes } from '../journal/disk.ts';
import { createKeys, type KeysParts } from './keys.ts';
import { decodeKeys, encodeKeys, readKeys, writeKeys } from './keys-file.ts';
import { createUserKeys } from './users.ts';

const DIR = '/offices/main';

/** An office that its secretary has just made, with a clock that a test moves. */
async function anOffice() {
  const memory = createMemoryDisk();
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
  const keys = createKeys(parts, DIR);
  const made = await keys.create('секретарский');
  if (!made.ok) throw new Error(made.error.code);
  const users = createUserKeys(parts, DIR, keys, made.value);
  const wait = () => {
    clock.now += 60_000;
  };
  return { memory, parts, keys, users, wait, ...made.value };
}

const anna = { userId: 'anna', login: 'Anna.Petrova', password: 'пароль Анны' };
const boris = { userId: 'boris', login: 'Борис-1', password: 'пароль Бориса' };

/** The same with two coordinators. */
async function withTwo() {
  const office = await anOffice();
  expect(await office.users.claim('secretary')).toEqual({ ok: true, value: null });
  for (const person of [anna, boris]) expect(await office.users.add(person)).toEqual({ ok: true, value: null });
  return office;
}

const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? null;

describe('the people of an office', () => {
  test('each opens the same key with his own login and password, and main knows who it was', async () => {
    const { keys, officeKey } = await withTwo();
    const opened = await keys.unlock('пароль Анны', ' anna.PETROVA ');
    expect(opened).toMatchObject({ ok: true, value: { officeKey, userId: 'anna' } });
    expect(await keys.unlock('пароль Бориса', 'борис-1')).toMatchObject({ ok: true, value: { userId: 'boris' } });
    expect(await keys.unlock('секретарский')).toMatchObject({ ok: true, value: { officeKey, userId: 'secretary' } });
    expect(await keys.hasSeveralUsers()).toBe(true);
  });

  test('an office of one person opens by the password alone, whatever is typed as a login', async () => {
    const { keys } = await anOffice();
    expect(await keys.hasSeveralUsers()).toBe(false);
    expect(await keys.unlock('секретарский')).toMatchObject({ ok: true, value: { userId: null } });
    expect(await keys.unlock('секретарский', 'moiseeva')).toMatchObject({ ok: true, value: { userId: null } });
  });

  test('a wrong login and a wrong password are refused alike and make the next one wait', async () => {
    const { keys, wait } = await withTwo();
    for (const [login, password] of [
      ['nobody', 'пароль Анны'],
      ['anna.petrova', 'пароль Бориса'],
      ['anna.petrova', 'секретарский'],
    ] as const) {
      expect(codeOf(await keys.unlock(password, login))).toBe('keys.wrongSignIn');
      expect(codeOf(await keys.unlock('пароль Анны', 'anna.petrova'))).toBe('keys.wait');
      wait();
    }
    expect((await keys.unlock('пароль Анны', 'anna.petrova')).ok).toBe(true);
  });

  test('one’s own password without the login opens nothing', async () => {
    const { keys } = await withTwo();
    expect(codeOf(await keys.unlock('пароль Анны'))).toBe('keys.wrongPassword');
  });

  test('where everybody has a login, it is asked for', async () => {
    const { keys, users } = await withTwo();
    await users.setLogin('secretary', 'moiseeva');
    expect(codeOf(await keys.unlock('секретарский'))).toBe('keys.loginNeeded');
    expect((await keys.unlock('секретарский', 'moiseeva')).ok).toBe(true);
  });

  test('two people never have one login, and only one may have none', async () => {
    const { users } = await withTwo();
    expect(codeOf(await users.add({ ...boris, userId: 'vera', login: 'БОРИС-1' }))).toBe('keys.loginTaken');
    expect(codeOf(await users.add({ ...boris, userId: 'vera', login: ' ' }))).toBe('keys.loginTaken');
    expect(codeOf(await users.setLogin('anna', 'борис-1'))).toBe('keys.loginTaken');
    expect(codeOf(await users.setLogin('nobody', 'x-1'))).toBe('keys.userUnknown');
    expect(codeOf(await users.add(anna))).toBe('keys.userExists');
    expect(await users.setLogin('anna', 'Anna.Petrova')).toEqual({ ok: true, value: null });
    expect(await users.ids()).toEqual(['secretary', 'anna', 'boris']);
  });

  test('a closed user comes in no more, the others do; the last one cannot be closed', async () => {
    const { keys, users, wait } = await withTwo();
    expect(await users.close('anna')).toEqual({ ok: true, value: null });
    expect(codeOf(await keys.unlock('пароль Анны', 'anna.petrova'))).toBe('keys.wrongSignIn');
    wait();
    expect((await keys.unlock('пароль Бориса', 'борис-1')).ok).toBe(true);
    expect((await users.close('boris')).ok).toBe(true);
    expect(codeOf(await users.close('secretary'))).toBe('keys.lastUser');
    expect((await keys.unlock('секретарский')).ok).toBe(true);
  });

  test('one changes his own password by the present one', async () => {
    const { parts, keys, wait } = await withTwo();
    const opened = await keys.unlock('пароль Анны', 'anna.petrova');
    if (!opened.ok) throw new Error(opened.error.code);
    const users = createUserKeys(parts, DIR, keys, opened.value);
    expect(codeOf(await users.setPassword('пароль Бориса', 'новый'))).toBe('keys.wrongPassword');
    wait();
    expect(await users.setPassword('пароль Анны', 'новый Анны')).toEqual({ ok: true, value: null });
    expect(codeOf(await keys.unlock('пароль Анны', 'anna.petrova'))).toBe('keys.wrongSignIn');
    wait();
    expect(await keys.unlock('новый Анны', 'anna.petrova')).toMatchObject({ ok: true, value: { userId: 'anna' } });
    expect((await keys.unlock('секретарский')).ok).toBe(true);
  });

  test('the only user of an old office changes his password before and after he is named', async () => {
    const { keys, users } = await anOffice();
    expect((await users.setPassword('секретарский', 'второй')).ok).toBe(true);
    expect((await users.claim('secretary')).ok).toBe(true);
    expect((await users.setPassword('второй', 'третий')).ok).toBe(true);
    expect(await keys.unlock('третий')).toMatchObject({ ok: true, value: { userId: 'secretary' } });
  });

  test('a claim takes nobody’s password: where there is an owner nothing happens', async () => {
    const { parts, keys, users } = await withTwo();
    expect((await users.claim('boris')).ok).toBe(true);
    const opened = await keys.unlock('пароль Анны', 'anna.petrova');
    if (!opened.ok) throw new Error(opened.error.code);
    await createUserKeys(parts, DIR, keys, opened.value).claim('secretary');
    expect(await users.ids()).toEqual(['secretary', 'anna', 'boris']);
  });
});

describe('the recovery key', () => {
  test('sets a new password for anybody, also for one who was closed', async () => {
    const { keys, users, recoveryKey, wait } = await withTwo();
    expect(codeOf(await users.reset('не тот', { ...anna, password: 'одноразовый' }))).toBe('keys.recoveryMistyped');
    expect((await users.reset(recoveryKey, { ...anna, password: 'одноразовый' })).ok).toBe(true);
    expect(await keys.unlock('одноразовый', 'anna.petrova')).toMatchObject({ ok: true, value: { userId: 'anna' } });
    expect(codeOf(await keys.unlock('пароль Анны', 'anna.petrova'))).toBe('keys.wrongSignIn');
    wait();
    await users.close('boris');
    expect((await users.reset(recoveryKey, boris)).ok).toBe(true);
    expect((await keys.unlock('пароль Бориса', 'борис-1')).ok).toBe(true);
  });

  test('at the door opens as the user of the login, and as the one without a login when none is typed', async () => {
    const { keys, recoveryKey } = await withTwo();
    const recovered = await keys.recover(recoveryKey, 'новый', 'anna.petrova');
    expect(recovered).toMatchObject({ ok: true, value: { userId: 'anna' } });
    expect(await keys.unlock('новый', 'anna.petrova')).toMatchObject({ ok: true, value: { userId: 'anna' } });
    expect(await keys.recover(recoveryKey, 'второй')).toMatchObject({ ok: true, value: { userId: 'secretary' } });
    expect((await keys.unlock('второй')).ok).toBe(true);
    expect(codeOf(await keys.recover(recoveryKey, 'новый', 'nobody'))).toBe('keys.loginUnknown');
  });

  test('does not guess whose password to change where everybody has a login', async () => {
    const { keys, users, recoveryKey } = await withTwo();
    await users.setLogin('secretary', 'moiseeva');
    expect(codeOf(await keys.recover(recoveryKey, 'новый'))).toBe('keys.loginNeeded');
    expect((await keys.unlock('секретарский', 'moiseeva')).ok).toBe(true);
  });
});

describe('the file of keys', () => {
  test('holds neither logins nor names, and a copy stands beside it', async () => {
    const { memory } = await withTwo();
    for (const name of ['keys.json', 'keys.json.bak']) {
      const text = new TextDecoder().decode((await memory.disk.read(`${DIR}/${name}`)) ?? undefined);
      expect(decodeKeys(text)?.wraps).toHaveLength(4);
      expect(text.toLowerCase()).not.toMatch(/petrova|борис/);
    }
  });

  test('of an office made before there were several users is whole and opens', async () => {
    const { memory, keys, file } = await anOffice();
    const written = encodeKeys(file);
    expect(written).not.toMatch(/userId|login/);
    await writeKeys(memory.disk, DIR, file);
    expect((await keys.unlock('секретарский')).ok).toBe(true);
  });

  test('of which one wrap was given to another user opens no more with it', async () => {
    const { memory, keys } = await withTwo();
    const read = await readKeys(memory.disk, DIR);
    if (!read) throw new Error('no keys');
    const wraps = read.keys.wraps.map((one) => (one.userId === 'anna' ? { ...one, userId: 'secretary' } : one));
    await writeKeys(memory.disk, DIR, { ...read.keys, wraps });
    expect(codeOf(await keys.unlock('пароль Анны', 'anna.petrova'))).toBe('keys.wrongSignIn');
  });

  test('that is damaged is replaced by its copy with all people in it', async () => {
    const { memory, keys } = await withTwo();
    memory.damage(`${DIR}/keys.json`, (bytes) => bytes.slice(0, 60));
    expect(await keys.unlock('пароль Анны', 'anna.petrova')).toMatchObject({ ok: true, value: { userId: 'anna' } });
  });
});
