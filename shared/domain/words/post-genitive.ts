import { genitiveOfAdjective, isAdjective } from './adjective.ts';
import { frozenFirstParts, substantivised } from './lexicon.ts';
import { genitiveOfNoun } from './noun.ts';
import { doubtful, joinGuesses, sure, type WordGuess } from './word-guess.ts';

const cyrillicWord = /^[а-яё]+$/iu;
const sureMasculine = /(тель|арь|ист|лог|гог|ор|ер|ёр|ник|чик|щик|ант|ент|ед|атр|стр|врач|граф)$/iu;

/**
 * The genitive of a post: adjectives, then the main noun (each part of a hyphenated one), the tail stays
 * («заведующий структурным подразделением» → «заведующего структурным подразделением»). The nomenclature of posts is
 * closed (Постановление 225), so a noun of an unknown shape is doubtful.
 */
export function genitiveOfPost(post: string): WordGuess {
  const words = post
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const out: WordGuess[] = [];
  const head = headIndex(words);
  words.forEach((word, i) => {
    if (i < head) out.push(sure(genitiveOfAdjective(word)));
    else if (i === head) out.push(genitiveOfHead(word));
    else out.push(word.startsWith('(') ? doubtful(word) : sure(word));
  });
  return joinGuesses(out, ' ');
}

/** Index of the main noun: the first word that is not an adjective, or the last word. */
export function headIndex(words: readonly string[]): number {
  const index = words.findIndex((word) => !isAdjective(word) || substantivised.has(word.toLowerCase()));
  return index === -1 ? words.length - 1 : index;
}

function genitiveOfHead(head: string): WordGuess {
  const parts = head.split('-');
  return joinGuesses(
    parts.map((part, i) =>
      i < parts.length - 1 && frozenFirstParts.has(part.toLowerCase()) ? sure(part) : genitiveOfNounOfPost(part),
    ),
    '-',
  );
}

function genitiveOfNounOfPost(noun: string): WordGuess {
  if (!cyrillicWord.test(noun)) return doubtful(noun);
  if (isAdjective(noun))
    return { text: genitiveOfAdjective(noun), isDoubtful: !substantivised.has(noun.toLowerCase()) };
  if (sureMasculine.test(noun)) return sure(genitiveOfNoun(noun, 'masculine', true));
  if (/[ая]$/iu.test(noun)) return doubtful(genitiveOfNoun(noun, 'feminine', true));
  if (/[бвгджзйклмнпрстфхцчшщь]$/iu.test(noun)) return doubtful(genitiveOfNoun(noun, 'masculine', true));
  return doubtful(noun);
}
