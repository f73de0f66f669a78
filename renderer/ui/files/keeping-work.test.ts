import { expect, test } from 'vitest';
import { createKeepingWork, percentOf } from './keeping-work.ts';

const aFile = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name);

/** Takes files when the test says so, and tells which have begun. */
function taker() {
  const begun: string[] = [];
  const ends: ((reason: string | null) => void)[] = [];
  const progress: ((sent: number) => void)[] = [];
  return {
    begun,
    end: async (reason: string | null) => {
      ends.shift()?.(reason);
      await new Promise((resolve) => setImmediate(resolve));
    },
    move: (sent: number) => progress.at(-1)?.(sent),
    one: (file: File, onProgress: (sent: number, all: number) => void) =>
      new Promise<string | null>((resolve) => {
        begun.push(file.name);
        progress.push((sent) => onProgress(sent, file.size));
        ends.push(resolve);
      }),
  };
}

test('files go one after another, also those that are given meanwhile', async () => {
  const { begun, end, one } = taker();
  const work = createKeepingWork();
  work.add([aFile('а'), aFile('б')], one);
  work.add([aFile('в')], one);
  expect(begun).toEqual(['а']);
  expect(work.store.getState().work).toEqual({ name: 'а', sent: 0, all: 10 });
  await end(null);
  await end(null);
  expect(begun).toEqual(['а', 'б', 'в']);
  await end(null);
  expect(work.store.getState()).toEqual({ work: null, failures: [] });
});

test('who comes back sees how far the file has come, by whole percents', () => {
  const { move, one } = taker();
  const work = createKeepingWork();
  let seen = 0;
  work.store.subscribe(({ work: now }, { work: before }) => {
    if (now !== before) seen += 1;
  });
  work.add([aFile('а', 1000)], one);
  for (const sent of [1, 9, 10, 15, 500]) move(sent);
  expect(work.store.getState().work).toEqual({ name: 'а', sent: 500, all: 1000 });
  expect(seen).toBe(3);
});

test('a file that is stopped is not told of, those behind it are forgotten, and the next one goes', async () => {
  const { begun, end, one } = taker();
  const work = createKeepingWork();
  work.add([aFile('а'), aFile('б')], one);
  work.stop();
  await end('остановлено');
  expect(work.store.getState()).toEqual({ work: null, failures: [] });
  work.add([aFile('в')], one);
  expect(begun).toEqual(['а', 'в']);
});

test('a file that is given while the stopped one still ends, is taken', async () => {
  const { begun, end, one } = taker();
  const work = createKeepingWork();
  work.add([aFile('а')], one);
  work.stop();
  work.add([aFile('б')], one);
  await end(null);
  expect(begun).toEqual(['а', 'б']);
});

test('a file that was not taken is told of until that has been read', async () => {
  const { end, one } = taker();
  const work = createKeepingWork();
  work.add([aFile('а'), aFile('б')], one);
  await end('пуст');
  await end('велик');
  const { failures } = work.store.getState();
  expect(failures.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(['а: пуст', 'б: велик']);
  work.dismiss(failures[0]?.key ?? 0);
  expect(work.store.getState().failures.map(({ name }) => name)).toEqual(['б']);
});

test('the share of nothing is nothing', () => {
  expect([percentOf({ sent: 0, all: 0 }), percentOf({ sent: 999, all: 1000 })]).toEqual([0, 99]);
});
