import { expect, test } from 'vitest';
import { featureRows, featureTroubles } from './features.ts';

const row = (number: number, place: string, named: string) =>
  `| ${number} | feature | ✔ | ? | ? | ? | ? | ${place} | ${named} |`;

function pageOf(changed: Readonly<Record<number, string>>): string {
  return Array.from({ length: 124 }, (_, i) => changed[i + 1] ?? row(i + 1, 'not yet', '')).join('\n');
}

const source = `
test('a row is found', () => {});
test.skip('a row is left out', () => {});
test.each([[1, (2)]])('each of %s', () => {});
`;
const read = (path: string) => (path === 'tests/a.test.ts' ? source : null);
const troubles = (changed: Readonly<Record<number, string>>) => featureTroubles(pageOf(changed), read);

test('all rows that are not yet there, or that name a test that runs, are well', () => {
  const named = {
    3: row(3, 'Заявления', '`tests/a.test.ts`: a row is found'),
    4: row(4, 'x', '`tests/a.test.ts`: each of %s'),
  };
  expect(troubles(named)).toEqual([]);
  expect(featureRows(pageOf(named))[2]).toEqual({
    number: 3,
    place: 'Заявления',
    test: '`tests/a.test.ts`: a row is found',
  });
});

test('a missing row, file or test is told', () => {
  expect(featureTroubles(pageOf({}).replace(/^\| 7 .*$/m, ''), read)).toEqual(['row 7 does not stand just once']);
  expect(troubles({ 1: row(1, 'x', '`tests/b.test.ts`: a') })).toEqual(['row 1: no file tests/b.test.ts']);
  expect(troubles({ 1: row(1, 'x', '`tests/a.test.ts`: a row is') })).toEqual([
    'row 1: tests/a.test.ts has no test «a row is»',
  ]);
});

test('a skipped test, a place without a test and a test without a place are told', () => {
  expect(troubles({ 1: row(1, 'x', '`tests/a.test.ts`: a row is left out') })).toEqual([
    'row 1: «a row is left out» is skipped',
  ]);
  const words = 'row 1: name the place and the test as `file`: title';
  expect(troubles({ 1: row(1, 'x', '') })).toEqual([words]);
  expect(troubles({ 1: row(1, '', '`tests/a.test.ts`: a row is found') })).toEqual([words]);
  expect(troubles({ 1: row(1, 'not yet', '`tests/a.test.ts`: a row is found') })).toEqual([
    'row 1: a feature that is not yet there has no test',
  ]);
});
