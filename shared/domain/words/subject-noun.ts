import { must } from '#shared/kernel/assert.ts';
import { frozenFirstParts, indeclinable, plurals } from './lexicon.ts';
import { type Gender, genitiveOfNoun } from './noun.ts';
import { doubtful, joinGuesses, sure, type WordGuess } from './word-guess.ts';

const abbreviation = /^[А-ЯЁA-Z0-9]{2,6}$/u;
const cyrillicWord = /^[а-яё]+$/iu;
const sureFeminine = /([ая]|ость|есть|пись|речь|вязь|знь)$/iu;
const sureNeuter = /(ие|ье|ство|во|ло|мя)$/iu;
const masculineSoft = /(тель|арь|поль|славль)$/iu;

/** The genitive of the main noun of a subject: «физика», «классы» after «начальные», «ОБЖ», «3D-моделирование». */
export function genitiveOfSubjectNoun(noun: string, isPlural: boolean): WordGuess {
  if (abbreviation.test(noun) || indeclinable.has(noun.toLowerCase())) return sure(noun);
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) return genitiveOfHyphenated(noun.slice(0, hyphen), noun.slice(hyphen + 1), isPlural);
  if (!cyrillicWord.test(noun)) return doubtful(noun);
  const known = plurals[noun.toLowerCase()];
  if (known !== undefined) return sure(likeFirstLetter(known, noun));
  if (isPlural || /[ыи]$/iu.test(noun)) return doubtful(guessPlural(noun));
  return genitiveOfSingular(noun);
}

/** Gives a word the capital letter of its model. */
export function likeFirstLetter(word: string, model: string): string {
  const first = must(model[0], 'first letter');
  return first === first.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function genitiveOfHyphenated(first: string, last: string, isPlural: boolean): WordGuess {
  const isFrozen = frozenFirstParts.has(first.toLowerCase()) || !cyrillicWord.test(first);
  const tail = genitiveOfSubjectNoun(last, isPlural);
  if (isFrozen) return joinGuesses([sure(first), tail], '-');
  return doubtful(`${first}-${tail.text}`);
}

function genitiveOfSingular(noun: string): WordGuess {
  const form = (gender: Gender) => genitiveOfNoun(noun, gender);
  if (sureNeuter.test(noun)) return sure(form('neuter'));
  if (sureFeminine.test(noun)) return sure(form('feminine'));
  if (masculineSoft.test(noun)) return sure(form('masculine'));
  if (/ь$/iu.test(noun)) return doubtful(form('feminine'));
  if (/[оеёуюэ]$/iu.test(noun)) return doubtful(noun);
  return sure(form('masculine'));
}

function guessPlural(noun: string): string {
  if (/ии$/iu.test(noun)) return noun.replace(/и$/iu, 'й');
  if (/[гкхжшчщц][ыи]$/iu.test(noun)) return noun.replace(/[ыи]$/iu, '');
  if (/ы$/iu.test(noun)) return noun.replace(/ы$/iu, 'ов');
  return noun;
}
