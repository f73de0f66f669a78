import { expect, test } from 'vitest';
import { createMemoryDisk } from '#tests/laws/memory-disk.ts';
import { type LockHost, lockFolder } from './lock-file.ts';

const DIR = '/offices/main';

/** A computer with processes that live and die, and beats that a test causes. */
function aHost() {
  const alive = new Set<number>();
  const beats = new Set<() => void>();
  const clock = { now: 0 };
  const { disk } = createMemoryDisk();
  const process = (pid: number): LockHost => {
    alive.add(pid);
    return {
      pid,
      now: () => clock.now,
      isAlive: (other) => alive.has(other),
      repeat(run) {
        beats.add(run);
        return () => void beats.delete(run);
      },
    };
  };
  return { disk, alive, beats, clock, process };
}

test('a second program does not get a folder that the first one holds', async () => {
  const { disk, process } = aHost();
  expect((await lockFolder(disk, DIR, process(1))).ok).toBe(true);
  expect(await lockFolder(disk, DIR, process(2))).toMatchObject({ ok: false, error: { code: 'store.alreadyOpen' } });
});

test('a folder that was let go is free', async () => {
  const { disk, process } = aHost();
  const first = await lockFolder(disk, DIR, process(1));
  if (first.ok) await first.value.release();
  expect((await lockFolder(disk, DIR, process(2))).ok).toBe(true);
});

test('a program that was killed holds nothing', async () => {
  const { disk, process, alive } = aHost();
  await lockFolder(disk, DIR, process(1));
  alive.delete(1);
  expect((await lockFolder(disk, DIR, process(2))).ok).toBe(true);
});

test('another program with the number of a dead one is recognised by its silence', async () => {
  const { disk, process, clock, beats } = aHost();
  await lockFolder(disk, DIR, process(1));
  clock.now += 40_000;
  for (const beat of beats) beat();
  await disk.list(DIR);
  clock.now += 30_000;
  expect((await lockFolder(disk, DIR, process(2))).ok).toBe(false);
  clock.now += 30_000;
  expect((await lockFolder(disk, DIR, process(2))).ok).toBe(true);
});
