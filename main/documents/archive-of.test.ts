import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf } from './archive-of.ts';

const read = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)] as const);

test('letters come out of the archive as they went in, in their order, under Russian names', () => {
  const files = [
    { name: 'Письмо 001, заявление № 15.eml', text: 'To: a\r\n\r\nЗдравствуйте' },
    { name: 'Письмо 002.eml', text: 'To: b' },
  ];
  expect(read(archiveOf(files))).toEqual(files.map(({ name, text }) => [name, text]));
});

test('a name that stands twice loses no letter', () => {
  const files = ['а', 'б', 'в'].map((text) => ({ name: 'Письмо.eml', text }));
  expect(read(archiveOf(files))).toEqual([
    ['Письмо.eml', 'а'],
    ['Письмо (2).eml', 'б'],
    ['Письмо (3).eml', 'в'],
  ]);
});

test('the same letters make the same bytes', () => {
  const files = [{ name: 'Письмо.eml', text: 'а' }];
  expect(archiveOf(files)).toEqual(archiveOf(files));
});
