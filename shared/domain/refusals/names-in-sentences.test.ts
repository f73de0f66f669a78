import { expect, test } from 'vitest';
import { expertiseSentences } from './expertise-refusals.ts';
import { planSentences } from './plan-refusals.ts';

const sentences = [
  ['a plan that changed', planSentences['plan.changedSince']],
  ['a plan that is under way', planSentences['plan.undoStarted']],
  ['replacements that are under way', expertiseSentences['replace.undoLater']],
] as const;

test.each(sentences)('%s names all applicants, or the first and how many more', (_what, sentence) => {
  expect(sentence({ names: ['Волкова', 'Громов'], count: 2 })).toContain('Волкова, Громов');
  expect(sentence({ names: ['Волкова', 'Громов'], count: 2 })).not.toContain('ещё');
  expect(sentence({ names: ['Волкова', 'Громов'], count: 7 })).toContain('Волкова, Громов и ещё 5');
});
