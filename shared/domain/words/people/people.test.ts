import { expect, test } from 'vitest';
import { wordsTable } from '#tests/support/words-table.ts';
import { splitFullName } from '../../intake/person-name.ts';
import { obliqueCases } from '../cases.ts';
import { personForms } from './person-cases.ts';

const people = wordsTable('hard-names.txt');
const sexes = { м: 'male', ж: 'female', '-': null } as const;

test('the table of hard names is as long as was agreed', () => {
  expect(people.length).toBeGreaterThanOrEqual(120);
});

test.each(people)('«$nominative» in all cases', ({ mark, isDoubtful, nominative, forms }) => {
  const found = personForms(splitFullName(nominative));
  expect(obliqueCases.map((one) => found.forms[one])).toEqual(forms);
  expect([found.sex, found.isDoubtful]).toEqual([sexes[mark.trim() as keyof typeof sexes], isDoubtful]);
});
