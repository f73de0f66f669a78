import { genitiveOfAdjective, isAdjective, isPluralAdjective } from './adjective.ts';
import { genitiveOfSubjectNoun } from './subject-noun.ts';
import { doubtful, joinGuesses, sure, type WordGuess } from './word-guess.ts';

const token = /\([^)]*\)|[,;/]|[^\s,;/()]+|\s+|[()]/gu;
const oblique = /(ы|и|ой|ей|ого|его|ых|их)$/iu;

/** Where the walk through one of several coordinated subjects is. */
type Member = { hasHead: boolean; hasTail: boolean; isPlural: boolean };

/**
 * The genitive of a subject: adjectives and main noun of each coordinated part are declined, what depends on the noun
 * stays («теория музыки» → «теории музыки», «основы безопасности и защиты Родины» → «основ безопасности и защиты Родины»).
 */
export function genitiveOfSubject(subject: string): WordGuess {
  const tokens = subject.trim().match(token) ?? [];
  const out: WordGuess[] = [];
  let member = newMember();
  tokens.forEach((text, i) => {
    if (isJoint(text)) {
      out.push(sure(text));
      if (!(member.hasTail && oblique.test(wordAfter(tokens, i)))) member = newMember();
    } else out.push(declined(text, member, wordAfter(tokens, i) !== ''));
  });
  return joinGuesses(out);
}

function newMember(): Member {
  return { hasHead: false, hasTail: false, isPlural: false };
}

function isJoint(text: string): boolean {
  return text === 'и' || /^[,;/]$/u.test(text);
}

/** The next word of the same or the following part; empty at the end. */
function wordAfter(tokens: readonly string[], i: number): string {
  return tokens.slice(i + 1).find((text) => /^[^\s(),;/]/u.test(text)) ?? '';
}

function declined(text: string, member: Member, hasNext: boolean): WordGuess {
  if (/^\s/u.test(text)) return sure(text);
  if (text.startsWith('(')) return inBrackets(text, member);
  if (member.hasHead) {
    member.hasTail = true;
    return sure(text);
  }
  if (isAdjective(text)) {
    member.isPlural = isPluralAdjective(text);
    return { text: genitiveOfAdjective(text), isDoubtful: !hasNext };
  }
  member.hasHead = true;
  return genitiveOfSubjectNoun(text, member.isPlural);
}

/** «родной (татарский) язык»: a bracket before the noun agrees with it, one behind it stays. */
function inBrackets(text: string, member: Member): WordGuess {
  const inner = text.slice(1, -1);
  if (member.hasHead) return sure(text);
  return isAdjective(inner) ? sure(`(${genitiveOfAdjective(inner)})`) : doubtful(text);
}
