import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { texts } from '../texts.ts';
import { licencesOf } from './licences.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/dependencies.md'), 'utf8');

test('every library that the user is told of has its version and licence', () => {
  const told = licencesOf(page, texts.about.uses);
  expect(told.map(({ name }) => name).sort()).toEqual(Object.keys(texts.about.uses).sort());
  expect(
    told.filter(({ version, licence }) => version === '' || !/MIT|OFL|Apache|ISC|Unlicense/.test(licence)),
  ).toEqual([]);
});

test('tools that only build the program are not told of', () => {
  expect(
    licencesOf(
      '| vitest | 4.1.12 | Runner | jest | MIT |\n| react | 19.3.1 | Screens | given | MIT |',
      texts.about.uses,
    ),
  ).toEqual([{ name: 'react', version: '19.3.1', use: texts.about.uses.react, licence: 'MIT' }]);
});
