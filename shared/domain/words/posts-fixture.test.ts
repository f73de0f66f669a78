import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { genitiveOfPost } from './post-genitive.ts';

/** `nominative | genitive | …`; «…» stands for the tail that does not change, a question mark for a doubtful form. */
const lines = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/words/posts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ isDoubtful: line.startsWith('?'), forms: line.replace(/^\?\s*/u, '').split(' | ') }));

test.each(lines)('the genitive of $forms.0', ({ isDoubtful, forms: [post = '', genitive = ''] }) => {
  const guess = genitiveOfPost(post);
  if (genitive.endsWith('…')) {
    const head = genitive.slice(0, -1);
    const tail = post.split(' ').slice(head.split(' ').length).join(' ');
    expect(guess.text).toBe(`${head} ${tail}`);
  } else expect(guess.text).toBe(genitive);
  expect(guess.isDoubtful).toBe(isDoubtful);
});
