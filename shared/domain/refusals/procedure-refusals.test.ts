import { expect, test } from 'vitest';
import { expertiseSentences } from './expertise-refusals.ts';
import { meetingSentences } from './meeting-refusals.ts';
import { statusSentences } from './status-refusals.ts';

/** Facts that answer to any name. */
const anyFacts = new Proxy({}, { get: () => 'факт' });

const all = Object.entries({ ...statusSentences, ...expertiseSentences, ...meetingSentences });

test.each(all)('%s is a whole sentence in Russian that says what to do next', (_code, sentence) => {
  const text = (sentence as (facts: unknown) => string)(anyFacts);
  expect(text).toMatch(/^[А-ЯЁ«ф].{20,}[.!]$/u);
  expect(text).not.toMatch(/[A-Za-z]|undefined/);
});

test('codes of the three areas are all different', () => {
  const codes = [statusSentences, expertiseSentences, meetingSentences].flatMap((area) => Object.keys(area));
  expect(new Set(codes).size).toBe(codes.length);
});
