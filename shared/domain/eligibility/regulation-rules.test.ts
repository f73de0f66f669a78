import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { obsoleteRules, regulationRules } from './regulation-rules.ts';

test('the rules of the order are R1 to R34, each once', () => {
  expect(regulationRules.map(({ id }) => id)).toEqual(Array.from({ length: 34 }, (_, i) => `R${i + 1}`));
});

test('every rule that the program keeps is kept by a file that is there', () => {
  for (const { id, keptBy } of [...regulationRules, ...obsoleteRules]) {
    if (keptBy !== null) expect(existsSync(join(import.meta.dirname, '../..', keptBy)), id).toBe(true);
  }
});

test('only the office keeps what no file keeps', () => {
  for (const { id, keeping, keptBy } of regulationRules) expect(keptBy === null, id).toBe(keeping === 'practice');
});

test('a rule that is not confirmed and refuses nevertheless is one that the five systems share', () => {
  const strict = regulationRules.filter(({ isUnconfirmed, keeping }) => isUnconfirmed && keeping === 'enforced');
  expect(strict.map(({ id }) => id)).toEqual(['R15', 'R16', 'R21', 'R28']);
});
