import { type CaseForms, withEndings } from './cases.ts';

/** Endings by the ending of the nominative, the first that fits: what is cut off, and what takes its place. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<=[гкхжшчщ])ой$/iu, 'ого ому ого им ом'],
  [/(?<=[гкх])ий$/iu, 'ого ому ого им ом'],
  [/ий$/iu, 'его ему его им ем'],
  [/(ый|ой)$/iu, 'ого ому ого ым ом'],
  [/(?<=[жшчщ])ая$/iu, 'ей ей ую ей ей'],
  [/ая$/iu, 'ой ой ую ой ой'],
  [/яя$/iu, 'ей ей юю ей ей'],
];

/**
 * An adjective of a person in all cases, singular: «старший» → «старшего, старшему, старшего, старшим, старшем»; «Толстая»
 * → «Толстой, …, Толстую». What does not end like an adjective stays as it is.
 */
export function adjectiveCases(word: string): CaseForms {
  const found = patterns.find(([ending]) => ending.test(word));
  return found ? withEndings(word, word.replace(found[0], ''), found[1]) : withEndings(word, word, '');
}
