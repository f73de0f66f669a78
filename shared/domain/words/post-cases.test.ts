import { expect, test } from 'vitest';
import { wordsTable } from '#tests/support/words-table.ts';
import { obliqueCases } from './cases.ts';
import { postCases } from './post-cases.ts';
import { genitiveOfPost } from './post-genitive.ts';

const posts = wordsTable('posts.txt');

test('the table of posts is as long as was agreed', () => {
  expect(posts.length).toBeGreaterThanOrEqual(60);
});

test.each(posts)('«$nominative» in all cases', ({ nominative, forms, isDoubtful }) => {
  const found = postCases(nominative);
  expect(obliqueCases.map((one) => found.forms[one])).toEqual(forms);
  expect(found.isDoubtful).toBe(isDoubtful);
  expect(found.forms.genitive).toBe(genitiveOfPost(nominative).text);
});

test('a post in letters that are not Russian stays as it is and is doubtful', () => {
  expect(postCases('team lead')).toMatchObject({ forms: { dative: 'team lead' }, isDoubtful: true });
});
