import { describe, expect, test } from 'vitest';
import { createMemoryDisk, Dead, type MemoryDisk } from '#tests/laws/memory-disk.ts';
import { sha256 } from '../journal/seal.ts';
import { snapshotName, snapshotsOf, superfluous } from './keep.ts';
import { createSnapshots } from './snapshots.ts';

const DIR = '/office/snapshots';
const pieces = ['первая часть', 'вторая часть'].map((text) => new Uint8Array(new TextEncoder().encode(text)));
const sum = Buffer.from(pieces.reduce((before, piece) => sha256(before, piece), new Uint8Array(0))).toString('hex');

const over = (memory: MemoryDisk) =>
  createSnapshots({
    disk: memory.disk,
    dir: DIR,
    key: new Uint8Array(32).fill(5),
    officeId: 'office',
    keysFile: async () => '{}',
    now: () => '2026-11-21T05:00:00.000Z',
  });

async function write(memory: MemoryDisk, position = 7, said = sum) {
  const snapshots = over(memory);
  const begun = await snapshots.begin(position);
  if (!begun.ok) return begun;
  let offset = 0;
  for (const piece of pieces) {
    const written = await snapshots.write(begun.value.token, offset, piece);
    if (!written.ok) return written;
    offset += piece.length;
  }
  return snapshots.finish(begun.value.token, said);
}

async function readAll(memory: MemoryDisk, name: string): Promise<string | null> {
  const reader = await over(memory).open(name);
  if (!reader || !(await reader.verify())) return null;
  const texts: string[] = [];
  for (let offset = 0; ; ) {
    const piece = await reader.read(offset);
    if (!piece) return null;
    if (piece.length === 0) return texts.join('|');
    texts.push(new TextDecoder().decode(piece));
    offset += piece.length;
  }
}

describe('a snapshot', () => {
  test('gives back what was written, piece by piece', async () => {
    const memory = createMemoryDisk();
    expect(await write(memory)).toEqual({ ok: true, value: null });
    const [snapshot] = await over(memory).list();
    expect(snapshot).toMatchObject({ position: 7, day: '2026-11-21' });
    expect(await readAll(memory, snapshot?.name ?? '')).toBe('первая часть|вторая часть');
  });

  test('whose sum is another than the sender says does not come to stand', async () => {
    const memory = createMemoryDisk();
    expect((await write(memory, 7, '00')).ok).toBe(false);
    expect(await over(memory).list()).toEqual([]);
    expect(memory.paths()).toEqual([]);
  });

  test('with any byte changed is not taken', async () => {
    const memory = createMemoryDisk();
    await write(memory);
    const [path = ''] = memory.paths();
    const size = (await memory.disk.read(path))?.length ?? 0;
    expect(size).toBeGreaterThan(100);
    for (let at = 0; at < size; at += 1) {
      const flip = (bytes: Uint8Array<ArrayBuffer>) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      };
      memory.damage(path, flip);
      expect(await readAll(memory, path.slice(DIR.length + 1)), `byte ${at}`).toBeNull();
      memory.damage(path, flip);
    }
    expect(await readAll(memory, path.slice(DIR.length + 1))).not.toBeNull();
  });

  test('stands whole or not at all, wherever the program dies', async () => {
    const whole = createMemoryDisk();
    await write(whole);
    for (const fault of ['kill', 'killHalfway', 'powerCut', 'full', 'fullHalfway'] as const) {
      for (let step = 1; step <= whole.steps(); step += 1) {
        const memory = createMemoryDisk();
        memory.failAt(step, fault);
        const told = await write(memory).catch((error: unknown) => {
          if (!(error instanceof Dead)) throw error;
          return null;
        });
        memory.restart();
        const standing = await over(memory).list();
        for (const { name } of standing) expect(await readAll(memory, name), `${fault} ${step}`).not.toBeNull();
        if (told?.ok) expect(standing, `${fault} ${step}`).toHaveLength(1);
      }
    }
  });
});

test('seven days and four weeks are kept, the newest of each, and always the last two', () => {
  const names: string[] = [];
  for (let day = 0; day < 60; day += 1) {
    const date = new Date(Date.UTC(2026, 8, 1 + day)).toISOString();
    names.push(snapshotName(day * 10 + 1, date), snapshotName(day * 10 + 2, date.replace('T00', 'T20')));
  }
  const all = snapshotsOf(names);
  const gone = new Set(superfluous(all));
  const kept = all.filter((one) => !gone.has(one)).map(({ day, position }) => `${day} ${position}`);
  expect(kept).toEqual([
    '2026-10-30 592',
    '2026-10-30 591',
    '2026-10-29 582',
    '2026-10-28 572',
    '2026-10-27 562',
    '2026-10-26 552',
    '2026-10-25 542',
    '2026-10-24 532',
    '2026-10-18 472',
    '2026-10-11 402',
  ]);
});
