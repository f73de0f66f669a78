import { expect, test } from 'vitest';
import { cleanText, clip, comparable, isBlank, isShouted, mendLookAlikes, plainWords } from './text.ts';

test.each([
  ['учитель химии', 'учитель химии'],
  [' учитель', 'учитель'],
  ['учитель ', 'учитель'],
  ['учитель  химии', 'учитель химии'],
  ['учитель\tхимии', 'учитель химии'],
  ['учитель\nхимии', 'учитель химии'],
  ['учитель\u00a0химии', 'учитель химии'],
  ['учитель\u202fхимии', 'учитель химии'],
  ['учи\u00adтель', 'учи тель'],
  ['№ 5', '№ 5'],
  ['«Ёлочка»', '«Ёлочка»'],
  ['д’Артаньян', 'д’Артаньян'],
  ['', ''],
  [' ', ''],
])('%j reads %j with one plain space for every blank', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('texts are compared without capitals, ё and kinds of dashes', () => {
  expect(comparable(' Учитель – ЛОГОПЕД, ещё  ')).toBe('учитель - логопед, еще');
  expect(comparable('Ёлка')).toBe('елка');
  expect(plainWords('«Ф.И.О.» педагога: (полностью)')).toBe('ф и о педагога полностью');
});

test.each([
  ['', true],
  [' — ', true],
  ['...', true],
  ['0', false],
  ['а', false],
])('%j says nothing: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

test.each([
  ['ШКОЛА', true],
  ['МАОУ «ШКОЛА № 5»', true],
  ['СОШ', false],
  ['МАОУ', true],
  ['Школа', false],
  ['ШКОЛа', false],
  ['12345', false],
  ['№ 5', false],
])('%j is written in capitals: %s', (text, shouted) => {
  expect(isShouted(text)).toBe(shouted);
});

test('Latin letters are mended only inside Cyrillic words', () => {
  expect(mendLookAlikes('Cидoрoв')).toBe('Сидоров');
  expect(mendLookAlikes('Петрова')).toBe('Петрова');
  expect(mendLookAlikes('центр IT')).toBe('центр IT');
  expect(mendLookAlikes('Wеб')).toBe('Wеб');
});

test('a text is cut to its length, without a blank at the cut', () => {
  expect(clip('учитель', 7)).toBe('учитель');
  expect(clip('учитель химии', 8)).toBe('учитель');
  expect(clip('учитель химии', 10)).toBe('учитель хи');
  expect(clip(' а ', 3)).toBe(' а ');
});
