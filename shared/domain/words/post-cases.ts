import { isAdjective } from './adjective.ts';
import { adjectiveCases } from './adjective-cases.ts';
import { type CaseForms, joinForms, unchanging } from './cases.ts';
import { frozenFirstParts } from './lexicon.ts';
import { nounCases } from './noun-cases.ts';
import { genitiveOfPost, headIndex } from './post-genitive.ts';

/** A post in all cases; doubtful ones are shown to a person before they are printed. */
export type PostForms = { readonly forms: CaseForms; readonly isDoubtful: boolean };

/**
 * A post in all cases, by the same rule as its genitive: adjectives and main noun change, the tail stays («преподавателю
 * специальных дисциплин»). Doubtful where the genitive is.
 */
export function postCases(post: string): PostForms {
  const words = post
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const head = headIndex(words);
  const parts = words.map((word, i) => {
    if (i > head) return unchanging(word);
    return i < head ? adjectiveCases(word) : headCases(word);
  });
  return { forms: joinForms(parts, ' '), isDoubtful: genitiveOfPost(post).isDoubtful };
}

function headCases(head: string): CaseForms {
  const parts = head.split('-');
  const isFrozen = (part: string, i: number) => i < parts.length - 1 && frozenFirstParts.has(part.toLowerCase());
  return joinForms(
    parts.map((part, i) => (isFrozen(part, i) ? unchanging(part) : nounOfPost(part))),
    '-',
  );
}

function nounOfPost(noun: string): CaseForms {
  if (!/^[а-яё]+$/iu.test(noun)) return unchanging(noun);
  if (isAdjective(noun)) return adjectiveCases(noun);
  if (/[ая]$/iu.test(noun)) return nounCases(noun, 'feminine');
  return /[бвгджзйклмнпрстфхцчшщь]$/iu.test(noun) ? nounCases(noun, 'masculine') : unchanging(noun);
}
