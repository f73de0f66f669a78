import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ArchivedText, createArchives, MOST_ARCHIVED } from './archives.ts';

const read = (bytes: Uint8Array | null) =>
  bytes && Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)] as const);

function someArchives() {
  let begun = 0;
  return createArchives(() => {
    begun += 1;
    return `z${begun}`;
  });
}

function archiveOf(...batches: readonly (readonly ArchivedText[])[]) {
  const archives = someArchives();
  const id = archives.begin();
  for (const batch of batches) expect(archives.add(id, batch)).toBe(true);
  return archives.finish(id);
}

test('letters come out of the archive as they went in, in their order, under Russian names', () => {
  const files = [
    { name: 'Письмо 001, заявление № 15.eml', text: 'To: a\r\n\r\nЗдравствуйте' },
    { name: 'Письмо 002.eml', text: 'To: b' },
    { name: 'Письмо 003.eml', text: 'о'.repeat(200_000) },
  ];
  expect(read(archiveOf(files))).toEqual(files.map(({ name, text }) => [name, text]));
  expect(read(archiveOf(files.slice(0, 1), files.slice(1)))).toEqual(files.map(({ name, text }) => [name, text]));
});

test('a name that stands twice loses no letter, in whichever batch it came', () => {
  const [first, ...others] = ['а', 'б', 'в'].map((text) => ({ name: 'Письмо.eml', text }));
  expect(read(archiveOf(first ? [first] : [], others))).toEqual([
    ['Письмо.eml', 'а'],
    ['Письмо (2).eml', 'б'],
    ['Письмо (3).eml', 'в'],
  ]);
});

test('the same letters make the same bytes', () => {
  const files = [{ name: 'Письмо.eml', text: 'а' }];
  expect(archiveOf(files)).toEqual(archiveOf(files));
});

test('an archive is finished once; another that is begun, and a lock, forget it', () => {
  const archives = someArchives();
  const letter = [{ name: 'Письмо.eml', text: 'а' }];
  const first = archives.begin();
  const second = archives.begin();
  expect([archives.add(first, letter), archives.finish(first), archives.add(second, letter)]).toEqual([
    false,
    null,
    true,
  ]);
  expect([archives.finish(second) === null, archives.finish(second)]).toEqual([false, null]);
  const third = archives.begin();
  archives.clear();
  expect(archives.finish(third)).toBeNull();
});

test('an archive takes no more than its thousand', () => {
  const archives = someArchives();
  const id = archives.begin();
  const letters = (count: number) => Array.from({ length: count }, () => ({ name: 'Письмо.eml', text: 'а' }));
  expect(archives.add(id, letters(MOST_ARCHIVED))).toBe(true);
  expect(archives.add(id, letters(1))).toBe(false);
});
