import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Blobs, createBlobs } from '#main/blobs/blobs.ts';
import { createSpaceGuard } from '#main/journal/space-guard.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { must } from '#shared/kernel/assert.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { createMemoryDisk, type Fault, type MemoryDisk } from './memory-disk.ts';
import { countingRandom } from './store-harness.ts';

const MB = 1024 * 1024;
const FRAME = 64;
const DIR = '/office/files';

/** An office's files on a disk; `on` gives them anew, as after a start. */
function filesOn(memory: MemoryDisk, day: () => string = () => '2026-11-21', key = new Uint8Array(32).fill(7)): Blobs {
  const guard = createSpaceGuard(memory.disk, '/office', { low: 500 * MB, readOnly: 200 * MB, reserve: 0 });
  const chance = countingRandom();
  return createBlobs({
    disk: memory.disk,
    dir: DIR,
    key,
    guard,
    readOnlyBytes: 200 * MB,
    frameBytes: FRAME,
    random: (length) => new Uint8Array(chance.bytes(length)),
    today: day,
  });
}

const bytesOf = (size: number, seed = 1) => Uint8Array.from({ length: size }, (_, i) => (i * 31 + seed * 97) % 256);
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const seen = async () => ok('seen' as const);

async function keep(files: Blobs, bytes: Uint8Array<ArrayBuffer>, token = 't', piece = 2 * FRAME) {
  const begun = await files.begin(token, bytes.length);
  if (!begun.ok) return begun;
  for (let at = 0; at < bytes.length; at += piece) {
    const put = await files.put(token, at, bytes.slice(at, at + piece));
    if (!put.ok) return put;
  }
  return files.finish(token, seen);
}

async function readAll(files: Blobs, sha256: string) {
  const reader = await files.open(sha256);
  return (await reader?.read(0, reader.size)) ?? null;
}

test.each([1, FRAME - 1, FRAME, FRAME + 1, 5 * FRAME, 5 * FRAME + 17])(
  'a file of %d bytes comes back byte for byte, also after a start',
  async (size) => {
    const memory = createMemoryDisk();
    const bytes = bytesOf(size);
    expect(await keep(filesOn(memory), bytes)).toEqual(ok({ sha256: shaOf(bytes), size, seen: 'seen' }));
    expect(await readAll(filesOn(memory), shaOf(bytes))).toEqual(bytes);
  },
);

test('any range is read alone', async () => {
  const files = filesOn(createMemoryDisk());
  const bytes = bytesOf(300);
  await keep(files, bytes);
  const reader = must(await files.open(shaOf(bytes)), 'the file');
  for (const [offset, length] of [
    [0, 1],
    [63, 2],
    [64, 64],
    [100, 150],
    [290, 100],
    [300, 5],
  ] as const) {
    expect(await reader.read(offset, length)).toEqual(bytes.slice(offset, offset + length));
  }
});

test('no byte of a file lies open on the disk', async () => {
  const memory = createMemoryDisk();
  const words = Buffer.from('Следопытова Анна Петровна. '.repeat(20));
  await keep(filesOn(memory), new Uint8Array(words));
  for (const path of memory.paths()) {
    const bytes = Buffer.from((await memory.disk.read(path)) ?? []);
    expect(bytes.includes(Buffer.from('Следопытова'))).toBe(false);
  }
});

test('the same bytes are kept once', async () => {
  const memory = createMemoryDisk();
  const files = filesOn(memory);
  await keep(files, bytesOf(200), 'a');
  await keep(files, bytesOf(200), 'b');
  expect(memory.paths().filter((path) => path.startsWith(DIR))).toEqual([`${DIR}/${shaOf(bytesOf(200))}`]);
});

test('a changed byte anywhere is noticed: never is something else shown', async () => {
  const bytes = bytesOf(200);
  const path = `${DIR}/${shaOf(bytes)}`;
  const whole = createMemoryDisk();
  await keep(filesOn(whole), bytes);
  const length = must(await whole.disk.read(path), 'sealed').length;
  for (let at = 0; at < length; at += 1) {
    const memory = createMemoryDisk();
    await keep(filesOn(memory), bytes);
    memory.damage(path, (sealed) => {
      sealed[at] = (sealed[at] ?? 0) ^ 1;
      return sealed;
    });
    expect(await readAll(filesOn(memory), shaOf(bytes)), `byte ${at}`).toBeNull();
  }
});

test('a file in the place of another, a cut one, and one under another key are not opened', async () => {
  const memory = createMemoryDisk();
  const [a, b] = [bytesOf(200, 1), bytesOf(200, 2)];
  await keep(filesOn(memory), a);
  await keep(filesOn(memory), b);
  expect(await filesOn(memory, undefined, new Uint8Array(32).fill(8)).open(shaOf(a))).toBeNull();
  const other = must(await memory.disk.read(`${DIR}/${shaOf(b)}`), 'b');
  memory.damage(`${DIR}/${shaOf(a)}`, () => other);
  expect(await filesOn(memory).open(shaOf(a))).toBeNull();
  memory.damage(`${DIR}/${shaOf(b)}`, (sealed) => sealed.slice(0, 150));
  expect(await filesOn(memory).open(shaOf(b))).toBeNull();
});

test('a damaged file is put right by giving it again', async () => {
  const memory = createMemoryDisk();
  const bytes = bytesOf(200);
  await keep(filesOn(memory), bytes);
  memory.damage(`${DIR}/${shaOf(bytes)}`, (sealed) => sealed.slice(0, 150));
  await keep(filesOn(memory), bytes);
  expect(await readAll(filesOn(memory), shaOf(bytes))).toEqual(bytes);
});

test('a piece sent again after a lost answer does no harm, a piece out of place is not taken', async () => {
  const files = filesOn(createMemoryDisk());
  const bytes = bytesOf(3 * FRAME);
  await files.begin('t', bytes.length);
  expect(await files.put('t', 0, bytes.slice(0, FRAME))).toEqual(ok({ received: FRAME }));
  expect(await files.put('t', 0, bytes.slice(0, FRAME))).toEqual(ok({ received: FRAME }));
  const wrong = err(refuseFile('file.interrupted', {}));
  expect(await files.put('t', 2 * FRAME, bytes.slice(2 * FRAME))).toEqual(wrong);
  expect(await files.put('t', FRAME, bytes.slice(FRAME, FRAME + 5))).toEqual(wrong);
  expect(await files.put('t', FRAME, bytesOf(4 * FRAME))).toEqual(wrong);
  expect(await files.put('unknown', 0, bytes)).toEqual(wrong);
  await files.put('t', FRAME, bytes.slice(FRAME));
  expect((await files.finish('t', seen)).ok).toBe(true);
});

test('a file that is not whole, is refused by the look into it, or is cancelled leaves nothing behind', async () => {
  const memory = createMemoryDisk();
  const files = filesOn(memory);
  await files.begin('half', 200);
  await files.put('half', 0, bytesOf(FRAME));
  expect(await files.finish('half', seen)).toEqual(err(refuseFile('file.interrupted', {})));
  await files.begin('bad', 10);
  await files.put('bad', 0, bytesOf(10));
  const program = err(refuseFile('file.program', {}));
  expect(await files.finish('bad', async () => program)).toEqual(program);
  await files.begin('stopped', 200);
  await files.cancel('stopped');
  await files.begin('closed', 200);
  await files.close();
  expect(memory.paths().filter((path) => path.startsWith(DIR))).toEqual([]);
});

test('a file that finds no room is refused with how much to free, and the rest of the disk is left for work', async () => {
  const memory = createMemoryDisk();
  memory.setFree(260 * MB);
  const files = filesOn(memory);
  expect(await files.begin('t', 100 * MB)).toEqual(
    err({ code: 'store.diskFull', facts: { freeMb: 260, neededMb: 40 } }),
  );
  expect((await files.begin('t', 50 * MB)).ok).toBe(true);
  memory.setFree(100 * MB);
  expect((await files.put('t', 0, bytesOf(FRAME))).ok).toBe(false);
  expect(memory.paths().filter((path) => path.startsWith(DIR))).toEqual([]);
});

test.each<Fault>(['kill', 'killHalfway', 'powerCut', 'full', 'fullHalfway'])(
  'a fault at any call to the disk keeps what was acknowledged and leaves no half of a file: %s',
  async (fault) => {
    const [first, second] = [bytesOf(150, 1), bytesOf(200, 2)];
    const counting = createMemoryDisk();
    await keep(filesOn(counting), first);
    await keep(filesOn(counting), second);
    for (let step = 1; step <= counting.steps(); step += 1) {
      const memory = createMemoryDisk();
      memory.failAt(step, fault);
      const told: string[] = [];
      const files = filesOn(memory);
      for (const bytes of [first, second]) {
        const kept = await keep(files, bytes, shaOf(bytes)).catch(() => null);
        if (kept?.ok) told.push(kept.value.sha256);
      }
      memory.restart();
      const after = filesOn(memory);
      for (const sha256 of told) expect(await readAll(after, sha256), `${fault} at ${step}`).not.toBeNull();
      for (const sha256 of await after.list()) expect(shaOf(must(await readAll(after, sha256), sha256))).toBe(sha256);
      await after.sweep(new Set());
      expect(memory.paths().filter((path) => path.endsWith('.part'))).toEqual([]);
      for (const bytes of [first, second]) expect((await keep(after, bytes)).ok).toBe(true);
    }
  },
);

test('what nothing refers to goes after sixty days, not before; what is referred to never', async () => {
  const memory = createMemoryDisk();
  let day = '2026-01-01';
  const files = filesOn(memory, () => day);
  const [kept, released] = [bytesOf(100, 1), bytesOf(100, 2)];
  await keep(files, kept, 'a');
  await keep(files, released, 'b');
  const unreferred = new Set([shaOf(released)]);
  expect(await files.sweep(unreferred)).toBe(0);
  day = '2026-03-01';
  expect(await files.sweep(unreferred)).toBe(0);
  day = '2026-03-02';
  expect(await files.sweep(unreferred)).toBe(1);
  expect(await files.list()).toEqual([shaOf(kept)]);
  expect(await files.open(shaOf(released))).toBeNull();
});

test('the sixty days begin anew when something has referred to the file meanwhile, or it has been given again', async () => {
  const memory = createMemoryDisk();
  let day = '2026-01-01';
  const files = filesOn(memory, () => day);
  const bytes = bytesOf(100);
  await keep(files, bytes);
  const unreferred = new Set([shaOf(bytes)]);
  await files.sweep(unreferred);
  day = '2026-02-20';
  await files.sweep(new Set());
  day = '2026-03-05';
  expect(await files.sweep(unreferred)).toBe(0);
  day = '2026-06-01';
  await keep(files, bytes, 'again');
  expect(await files.sweep(unreferred)).toBe(0);
});
