import { describe, expect, test } from 'vitest';
import { createMemoryDisk, Dead, type Fault, type MemoryDisk } from '#tests/laws/memory-disk.ts';
import { type Journal, openJournal } from './journal.ts';
import type { ReadEntry } from './read-entries.ts';
import { createSpaceGuard, type SpaceLimits } from './space-guard.ts';

const MB = 1024 * 1024;
const DIR = '/office/journal';
const key = new Uint8Array(32).fill(3);
const limits: SpaceLimits = { low: 500 * MB, readOnly: 200 * MB, reserve: 64 * MB };

const open = (memory: MemoryDisk, segmentBytes = 16 * MB): Promise<Journal> =>
  openJournal({
    disk: memory.disk,
    dir: DIR,
    key,
    guard: createSpaceGuard(memory.disk, '/office', limits),
    readOnlyBytes: limits.readOnly,
    segmentBytes,
  });

const bodies = (entries: readonly ReadEntry[]) => entries.map((entry) => ('body' in entry ? entry.body : entry));
const append = (journal: Journal, body: string) => journal.append('applied', { body });
const flip = (at: number) => (bytes: Uint8Array<ArrayBuffer>) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

describe('the journal', () => {
  test('gives back what was appended, in order, also after it was opened again', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    expect(await append(journal, 'первая')).toEqual({ ok: true, value: { position: 1 } });
    expect(await journal.append('draft', { chunk: 'ab' })).toEqual({ ok: true, value: { position: 2 } });
    await journal.close();
    const again = await open(memory);
    expect(await again.read(0, MB)).toEqual([
      { position: 1, kind: 'applied', body: 'первая' },
      { position: 2, kind: 'draft', chunk: 'ab' },
    ]);
    expect(again.state()).toEqual({ first: 1, last: 2, gaps: [], isTailTorn: false });
    expect(await append(again, 'третья')).toEqual({ ok: true, value: { position: 3 } });
  });

  test('holds no plaintext on the disk', async () => {
    const memory = createMemoryDisk();
    await append(await open(memory), 'Пётр Неверов');
    const bytes = await memory.disk.read(`${DIR}/0001.log`);
    expect(Buffer.from(bytes ?? []).includes(Buffer.from('Неверов'))).toBe(false);
  });

  test('begins a new segment when the last one is full, and a segment goes only when it is covered', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory, 300);
    for (const body of ['а', 'б', 'в', 'г', 'д', 'е']) await append(journal, body);
    const before = memory.paths().length;
    expect(before).toBeGreaterThan(2);
    await journal.drop(3);
    expect(bodies(await journal.read(3, MB))).toEqual(['г', 'д', 'е']);
    expect(memory.paths().length).toBeLessThan(before);
    const again = await open(memory, 300);
    expect(bodies(await again.read(3, MB))).toEqual(['г', 'д', 'е']);
    expect(again.state().gaps).toEqual([]);
  });

  test('answers a long journal in bounded pieces', async () => {
    const journal = await open(createMemoryDisk());
    for (const body of ['а', 'б', 'в']) await append(journal, body.repeat(400));
    const first = await journal.read(0, 1000);
    expect(first).toHaveLength(1);
    expect(await journal.read(1, 1_000_000)).toHaveLength(2);
    expect(await journal.read(3, 1_000_000)).toEqual([]);
  });

  test('cuts a torn tail, lays it aside and says so', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    await append(journal, 'целая');
    await append(journal, 'оборванная');
    memory.damage(`${DIR}/0001.log`, (bytes) => bytes.slice(0, bytes.length - 5));
    const again = await open(memory);
    expect(again.state()).toEqual({ first: 1, last: 1, gaps: [], isTailTorn: true });
    expect(memory.paths()).toContain(`${DIR}/0001.torn`);
    await append(again, 'новая');
    expect(bodies(await (await open(memory)).read(0, MB))).toEqual(['целая', 'новая']);
  });

  test('tells of damage in the middle and reads everything around it', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    for (const body of ['а', 'б', 'в']) await append(journal, body);
    memory.damage(`${DIR}/0001.log`, flip(52 + 83 + 60));
    const again = await open(memory);
    expect(again.state().gaps).toEqual([{ first: 2, last: 2 }]);
    expect(bodies(await again.read(0, MB))).toEqual(['а', { gap: { first: 2, last: 2 } }, 'в']);
    await append(again, 'г');
    expect(memory.paths()).toContain(`${DIR}/0002.log`);
    expect(bodies(await (await open(memory)).read(2, MB))).toEqual(['в', 'г']);
  });

  test('tells of a segment that is gone', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory, 160);
    for (const body of ['а', 'б', 'в']) await append(journal, body);
    memory.damage(`${DIR}/0002.log`, () => null);
    expect((await open(memory, 160)).state().gaps).toEqual([{ first: 2, last: 2 }]);
  });

  test('detects an entry that was replaced by another one of the same journal', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    for (const body of ['а', 'б', 'в']) await append(journal, body);
    const bytes = (await memory.disk.read(`${DIR}/0001.log`)) ?? new Uint8Array(0);
    const size = (bytes.length - 52) / 3;
    memory.damage(`${DIR}/0001.log`, (all) => {
      all.copyWithin(52 + size, 52, 52 + size);
      return all;
    });
    expect((await open(memory)).state().gaps).not.toEqual([]);
  });

  test('goes on after a position that its files do not reach', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    await journal.restartAfter(41);
    expect(await append(journal, 'дальше')).toEqual({ ok: true, value: { position: 42 } });
    const again = await open(memory);
    expect(again.state()).toMatchObject({ first: 42, last: 42 });
  });
});

describe('a full disk', () => {
  test('refuses an entry, says how much to free and leaves the journal as it was', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    await append(journal, 'до');
    memory.setFree(50 * MB);
    expect(await append(journal, 'мимо')).toEqual({
      ok: false,
      error: { code: 'store.diskFull', facts: { freeMb: 50, neededMb: 150 } },
    });
    memory.setFree(900 * MB);
    await append(journal, 'после');
    expect(bodies(await (await open(memory)).read(0, MB))).toEqual(['до', 'после']);
  });

  test('gives the reserve up so that an entry that was begun can be finished', async () => {
    const memory = createMemoryDisk();
    await createSpaceGuard(memory.disk, '/office', limits).refill();
    const journal = await open(memory);
    await append(journal, 'до');
    memory.failAt(memory.steps() + 2, 'fullHalfway');
    expect(await append(journal, 'на резерве')).toEqual({ ok: true, value: { position: 2 } });
    expect(memory.paths()).not.toContain('/office/reserve.bin');
    expect(bodies(await (await open(memory)).read(0, MB))).toEqual(['до', 'на резерве']);
  });

  test('that does not even let a broken write be cut off leaves the outcome open until it does', async () => {
    const memory = createMemoryDisk();
    const journal = await open(memory);
    await append(journal, 'до');
    memory.failAt(memory.steps() + 2, 'fullHalfway');
    memory.failAt(memory.steps() + 3, 'full');
    await expect(append(journal, 'неизвестно')).rejects.toThrow();
    expect(await append(journal, 'после')).toEqual({ ok: true, value: { position: 2 } });
    expect(bodies(await journal.read(0, MB))).toEqual(['до', 'после']);
    const again = await open(memory);
    expect(bodies(await again.read(0, MB))).toEqual(['до', 'после']);
    expect(again.state()).toMatchObject({ gaps: [], isTailTorn: false });
  });

  test('at any write loses nothing acknowledged and lets nothing refused come back', async () => {
    await everyStep(['full', 'fullHalfway']);
  });
});

test('a kill or a power cut at any step loses nothing acknowledged and invents nothing', async () => {
  await everyStep(['kill', 'killHalfway', 'powerCut']);
});

/** Runs the same story with a fault at every single call to the disk, and reads the journal afterwards. */
async function everyStep(faults: readonly Fault[]): Promise<void> {
  const whole = createMemoryDisk();
  await story(whole);
  expect(whole.steps()).toBeGreaterThan(30);
  for (const fault of faults) {
    for (let step = 1; step <= whole.steps(); step += 1) {
      const memory = createMemoryDisk();
      memory.failAt(step, fault);
      const { acknowledged, unknown } = await story(memory);
      memory.restart();
      const journal = await open(memory, 260);
      const kept = bodies(await journal.read(0, MB));
      expect(journal.state().gaps, `${fault} at step ${step}`).toEqual([]);
      const possible = unknown === null ? [acknowledged] : [acknowledged, [...acknowledged, unknown]];
      expect(possible, `${fault} at step ${step}`).toContainEqual(kept);
    }
  }
}

/** Opens, appends six entries over several segments, closes; tells what was acknowledged and what nobody knows. */
async function story(memory: MemoryDisk): Promise<{ acknowledged: string[]; unknown: string | null }> {
  const acknowledged: string[] = [];
  let trying: string | null = null;
  try {
    const journal = await open(memory, 260);
    for (const body of ['один', 'два', 'три', 'четыре', 'пять', 'шесть']) {
      trying = body;
      const result = await append(journal, body);
      if (result.ok) acknowledged.push(body);
      trying = null;
    }
    await journal.close();
  } catch (error) {
    if (!(error instanceof Dead) && !isNoSpace(error)) throw error;
  }
  return { acknowledged, unknown: trying };
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
