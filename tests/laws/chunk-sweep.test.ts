import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { matchRoute } from '#main/origin/match-route.ts';
import { must } from '#shared/kernel/assert.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { aComputer } from './store-harness.ts';

const MB = 1024 * 1024;
const body = new Uint8Array(new TextEncoder().encode('большое действие'));
const chunk = createHash('sha256').update(body).digest('hex');

/** An office whose old segments are due to go, and a place to act at the moment when a sweep makes a call to the disk. */
async function anOfficeBeforeSweep() {
  const memory = createMemoryDisk();
  let moment: { matches(call: string): boolean; act(): Promise<unknown> } | null = null;
  const reach = async (call: string) => {
    if (!moment?.matches(call)) return;
    const { act } = moment;
    moment = null;
    void act();
    for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
  };
  const { disk } = memory;
  const hooked = {
    ...disk,
    list: async (dir: string) => {
      await reach(`list ${dir}`);
      return disk.list(dir);
    },
    readRange: async (path: string, offset: number, length: number) => {
      await reach(`read ${path}`);
      return disk.readRange(path, offset, length);
    },
  };
  const computer = aComputer({ ...memory, disk: hooked }, 300);
  await computer.start();
  const { handlers, routes } = computer.area().area;
  const request = async (method: 'GET' | 'PUT', path: string, sent = new Uint8Array(0)) => {
    const url = new URL(path, 'https://bundle.invalid');
    const { route, params } = must(matchRoute(routes, method, url.pathname), path);
    return route.handle({ params, query: url.searchParams, body: sent });
  };
  const snapshot = async (position: number) => {
    const begun = await handlers['snapshots.begin']({ position });
    if (!begun.ok) throw new Error(begun.error.code);
    const { token } = begun.value;
    await request('PUT', `/_data/snapshots/${token}?offset=0`, body);
    await handlers['snapshots.finish']({ token, sum: chunk });
  };
  const append = (text: string) => handlers['journal.append']({ kind: 'applied', body: text, chunk: null });
  for (const text of ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з']) await append(text);
  await snapshot(6);
  return {
    memory,
    sweep: () => snapshot(8),
    at: (matches: (call: string) => boolean, act: () => Promise<unknown>) => {
      moment = { matches, act };
    },
    put: () => request('PUT', `/_data/chunks/${chunk}?offset=0&size=${body.length}`, body),
    name: () => handlers['journal.append']({ kind: 'applied', body: null, chunk }),
    read: async () => (await request('GET', `/_data/chunks/${chunk}?offset=0`)).status,
  };
}

describe('a chunk survives the sweep of chunks that nothing names', () => {
  test.each([
    ['before the names are read', (call: string) => call.startsWith('read ') && call.includes('/journal/')],
    ['after the names are read', (call: string) => call.startsWith('list ') && call.endsWith('/chunks')],
  ])('when it is put and named %s', async (_, matches) => {
    const { at, put, name, sweep, read } = await anOfficeBeforeSweep();
    let named: Promise<unknown> = Promise.resolve();
    at(matches, () => {
      named = put().then(name);
      return named;
    });
    await sweep();
    expect(await named).toMatchObject({ ok: true });
    expect(await read()).toBe(200);
  });

  test('when it is put before it and named after it', async () => {
    const { put, name, sweep, read } = await anOfficeBeforeSweep();
    await put();
    await sweep();
    expect(await name()).toMatchObject({ ok: true });
    expect(await read()).toBe(200);
  });

  test('when it was put before and is named while the chunks are listed', async () => {
    const { at, put, name, sweep, read } = await anOfficeBeforeSweep();
    await put();
    let named: Promise<unknown> = Promise.resolve();
    at(
      (call) => call.startsWith('list ') && call.endsWith('/chunks'),
      () => {
        named = name();
        return named;
      },
    );
    await sweep();
    expect(await named).toMatchObject({ ok: true });
    expect(await read()).toBe(200);
  });
});

test('a chunk that nothing names and that nobody has just put goes with the old segments', async () => {
  const { memory, sweep } = await anOfficeBeforeSweep();
  const file = await memory.disk.openAppend('/offices/main/chunks/00');
  await file.append(body);
  await sweep();
  expect(memory.paths().some((path) => path.includes('/chunks/'))).toBe(false);
});

test('with the disk almost full a chunk is refused with the sum to free', async () => {
  const { memory, put } = await anOfficeBeforeSweep();
  memory.setFree(120 * MB);
  const { status, body: answer } = await put();
  expect(status).toBe(409);
  expect(JSON.parse(new TextDecoder().decode(answer))).toEqual({
    code: 'store.diskFull',
    facts: { freeMb: 120, neededMb: 80 },
  });
  expect(memory.paths().some((path) => path.includes('/chunks/'))).toBe(false);
});
