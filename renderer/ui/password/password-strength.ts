import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { commonPasswords } from './common-passwords.ts';

/** What makes a password weak; the words are in `texts.ts`. */
export type Weakness = 'short' | 'common' | 'personal' | 'sequence' | 'repeat' | 'date' | 'oneWord';

/** How well a password stands against somebody who has taken the disk away. */
export type PasswordStrength = {
  /** 0 falls in minutes, 4 does not fall. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** How long guessing would take, in seconds. */
  readonly seconds: number;
  readonly weaknesses: readonly Weakness[];
  /** Long enough and not guessed within an hour: the least that an office accepts. */
  readonly isAccepted: boolean;
};

/** The shortest password that an office accepts. */
export const SHORTEST_PASSWORD = 10;

/** The fewest seconds of guessing that an office accepts. */
const LEAST_SECONDS = 3600;

/** Guesses per second with a rented rack of graphic cards against Argon2id of 64 MiB: on the gloomy side. */
const GUESSES_PER_SECOND = 10_000;

/** What a word of a language is worth at most: guessing takes a hundred thousand of them from a dictionary. */
const WORD_LOG10 = 5;
const WORD_LETTERS = 4;

/** Longer passwords are not measured further: they are strong or a repetition, and both are seen by then. */
const MEASURED = 100;

const measure = new ZxcvbnFactory({ dictionary: { common: [...commonPasswords] } });

/**
 * Measures a password. The library finds known words, dates, repetitions and rows of signs; it has no dictionary of
 * Russian, so any run of letters is counted as a dictionary word instead of as random letters: rather too low than too high.
 */
export function passwordStrength(password: string, personal: readonly string[]): PasswordStrength {
  const inputs = personal.flatMap(wordsOf);
  const { sequence } = measure.check(password.slice(0, MEASURED).replace(/ё/giu, 'е'), inputs);
  const byMatches = sequence.reduce((sum, match) => sum + log10Of(match), 0);
  const guessesLog10 = Math.min(byMatches, log10OfUnknown(password));
  const seconds = 10 ** guessesLog10 / GUESSES_PER_SECOND;
  const isLong = password.length >= SHORTEST_PASSWORD;
  return {
    level: levelOf(guessesLog10),
    seconds,
    weaknesses: weaknessesOf(password, sequence),
    isAccepted: isLong && seconds >= LEAST_SECONDS,
  };
}

function levelOf(guessesLog10: number): PasswordStrength['level'] {
  if (guessesLog10 < 5.5) return 0;
  if (guessesLog10 < 7.5) return 1;
  if (guessesLog10 < 10) return 2;
  return guessesLog10 < 13 ? 3 : 4;
}

function log10Of(match: MatchExtended): number {
  const isKnown = match.pattern !== 'bruteforce' && 'guessesLog10' in match;
  return isKnown ? Number(match.guessesLog10) : log10OfUnknown(match.token);
}

/** Words at the price of a dictionary, other signs at ten guesses each. */
function log10OfUnknown(token: string): number {
  const runs = token.match(/\p{L}+|\P{L}+/gu) ?? [];
  return runs.reduce((sum, run) => sum + (isWord(run) ? Math.min(run.length, WORD_LOG10) : run.length), 0);
}

function isWord(run: string): boolean {
  return run.length >= WORD_LETTERS && /^\p{L}+$/u.test(run);
}

function weaknessesOf(password: string, sequence: readonly MatchExtended[]): Weakness[] {
  const found = new Set<Weakness>(sequence.flatMap((match) => weaknessOf(match) ?? []));
  if (password.length < SHORTEST_PASSWORD) found.add('short');
  const words = password.match(/\p{L}{4,}/gu) ?? [];
  if (found.size === 0 && words.length === 1 && words[0] === password) found.add('oneWord');
  return [...found];
}

function weaknessOf(match: MatchExtended): Weakness | null {
  if (match.pattern === 'dictionary') {
    return 'dictionaryName' in match && match.dictionaryName === 'userInputs' ? 'personal' : 'common';
  }
  if (match.pattern === 'sequence') return match.token.length > 3 ? 'sequence' : null;
  if (match.pattern === 'repeat') return match.token.length > 2 ? 'repeat' : null;
  return match.pattern === 'date' || match.pattern === 'regex' ? 'date' : null;
}

/** Parts of names and addresses that somebody who knows the user would try. */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 2);
}
