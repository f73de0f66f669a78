import { expect, test } from 'vitest';
import { fold, orderKey } from './fold.ts';
import { inNumberSigns, parseApplicationQuery } from './number-query.ts';
import { isOrderColumn } from './order.ts';
import { FIELD, parseQuery } from './query.ts';
import { editDistance } from './similar.ts';

test.each([
  ['Ёлкина  Анна', 'елкина анна'],
  [' Анна', 'анна'],
  ['Анна ', 'анна'],
  ['Анна\u00a0Мария', 'анна мария'],
  ['Петрова – Водкина', 'петрова - водкина'],
  ['a\tb', 'a b'],
  ['ИВАН', 'иван'],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('figures are ordered as numbers, words as folded', () => {
  expect(orderKey('№ 9') < orderKey('№ 10')).toBe(true);
  expect(orderKey('№ 9')).toBe('№ 000000000009');
  expect(orderKey('Ёж')).toBe('еж');
});

test.each([
  ['Баязитов', [['баязитов']]],
  ['Баязитов Д Х', [['баязитов'], [' д х']]],
  ['Баязитов Д.Х.', [['баязитов'], [' д х']]],
  ['Д. Х. Баязитов', [['баязитов'], [' д х']]],
  ['Баязитов дх', [['баязитов'], ['дх', ' д х']]],
  ['дх', [['дх']]],
  ['д х', [['д'], ['х']]],
  ['', []],
  ['109-605', [['109-605', '109605']]],
  ['000118', [['000118', `${FIELD}118${FIELD}`]]],
  ['00-11', [['00-11', '0011', `${FIELD}11${FIELD}`]]],
  ['-', [['-']]],
  ['000', [['000']]],
  ['31.01', [['31.01']]],
  ['1204', [['1204']]],
])('%j asks for %j', (text, query) => {
  expect(parseQuery(text)).toEqual(query);
});

test.each([
  ['№ 12', [[`${FIELD}${inNumberSigns('12')}${FIELD}`]]],
  ['№12', [[`${FIELD}${inNumberSigns('12')}${FIELD}`]]],
  ['№ 0012', [[`${FIELD}${inNumberSigns('12')}${FIELD}`]]],
  ['№ 0', [[`${FIELD}${inNumberSigns('0')}${FIELD}`]]],
  [' 12 ', [[inNumberSigns('12')]]],
  ['0012', [[inNumberSigns('0012'), `${FIELD}${inNumberSigns('12')}${FIELD}`]]],
  ['12345', [['12345']]],
  ['№ 12 а', [['№'], ['12'], [' а']]],
  ['Иванов 12', [['иванов'], ['12']]],
])('of applications %j asks for %j', (text, query) => {
  expect(parseApplicationQuery(text)).toEqual(query);
});

test('numbers are written in signs of their own, each figure in another', () => {
  const signs = inNumberSigns('0123456789');
  expect(new Set(signs).size).toBe(10);
  expect(signs).not.toMatch(/\d/);
  expect(inNumberSigns('№ 1-а')).toBe(`№ ${inNumberSigns('1')}-а`);
});

test.each([
  ['name', true],
  ['status', true],
  ['lastName', false],
  ['firstName', false],
  ['patronymic', false],
  ['nothing', false],
])('a list may be ordered by %s: %s', (name, may) => {
  expect(isOrderColumn(name)).toBe(may);
});

test.each([
  ['иванов', 'иванов', 0],
  ['иваонв', 'иванов', 1],
  ['иванв', 'иванов', 1],
  ['ивванов', 'иванов', 1],
  ['иваноф', 'иванов', 1],
  ['вианов', 'иванов', 1],
  ['петров', 'иванов', 4],
  ['', 'ива', 3],
  ['ива', '', 3],
  ['аб', 'ба', 1],
  ['абв', 'вба', 2],
])('«%s» and «%s» differ by %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});
