import { genitiveOfAdjective, isAdjective } from './adjective.ts';
import { plurals } from './lexicon.ts';
import { type Gender, genitiveOfNoun } from './noun.ts';
import { likeFirstLetter } from './subject-noun.ts';
import { doubtful, joinGuesses, sure, type WordGuess } from './word-guess.ts';

const city = /^(г\.\s*|город\s+)(.+)$/iu;
const kinds: Readonly<Record<string, Gender>> = {
  район: 'masculine',
  округ: 'masculine',
  город: 'masculine',
  посёлок: 'masculine',
  поселение: 'neuter',
  образование: 'neuter',
  область: 'feminine',
};

/** The genitive of a municipality's name: «Асиновского района», «города Томска»; «ЗАТО Северск» does not change. */
export function genitiveOfMunicipality(name: string): WordGuess {
  const trimmed = name.trim();
  if (/^ЗАТО\s/u.test(trimmed)) return sure(trimmed);
  const cityName = city.exec(trimmed)?.[2];
  if (cityName !== undefined) return joinGuesses([sure('города'), genitiveOfCity(cityName)], ' ');
  const words = trimmed.match(/«[^»]*»|"[^"]*"|\S+/gu) ?? [];
  const isKnown = words.some((word) => kindOf(word) !== undefined);
  return { ...joinGuesses(words.map(genitiveOfWord), ' '), isDoubtful: !isKnown && trimmed !== '' };
}

/** Whether the name is that of a territory, and not of a group of institutions («Областные образовательные учреждения»). */
export function isTerritory(name: string): boolean {
  return !/(учреждения|организации|школы|техникумы|колледжи)\s*$/iu.test(name.trim());
}

function genitiveOfWord(word: string): WordGuess {
  if (isAdjective(word)) return sure(genitiveOfAdjective(word));
  const kind = kindOf(word);
  return sure(kind ?? word);
}

/** The genitive of a word that says what kind of municipality it is; undefined for any other word. */
function kindOf(word: string): string | undefined {
  const gender = kinds[word.toLowerCase()];
  if (gender) return genitiveOfNoun(word, gender);
  const plural = plurals[word.toLowerCase()];
  return plural && likeFirstLetter(plural, word);
}

function genitiveOfCity(name: string): WordGuess {
  const words = name.split(/\s+/u);
  return joinGuesses(
    words.map((word, i) => (i < words.length - 1 || isAdjective(word) ? cityAdjective(word) : cityNoun(word))),
    ' ',
  );
}

function cityAdjective(word: string): WordGuess {
  return isAdjective(word) ? sure(genitiveOfAdjective(word)) : doubtful(word);
}

function cityNoun(noun: string): WordGuess {
  if (/[ая]$/iu.test(noun)) return sure(genitiveOfNoun(noun, 'feminine'));
  if (/(поль|славль)$/iu.test(noun)) return sure(genitiveOfNoun(noun, 'masculine'));
  if (/ь$/iu.test(noun)) return sure(genitiveOfNoun(noun, 'feminine'));
  if (/[бвгджзйклмнпрстфхцчшщ]$/iu.test(noun)) return sure(genitiveOfNoun(noun, 'masculine'));
  return doubtful(noun);
}
