import { adjectiveCases } from '#shared/domain/words/adjective-cases.ts';

/**
 * «аттестационную комиссию Томской области» of «Аттестационная комиссия Томской области»: adjectives before the word and
 * the word itself in the accusative. A name without the word is put in brackets, as it stands.
 */
export function commissionAddressed(name: string): string {
  const words = name.trim().split(/\s+/u);
  const at = words.findIndex((word) => /^комиссия$/iu.test(word));
  if (at < 0) return name.trim() === '' ? 'аттестационную комиссию' : `аттестационную комиссию (${name.trim()})`;
  const head = words.slice(0, at).map((word, i) => accusative(i === 0 ? lowerFirst(word) : word));
  return [...head, 'комиссию', ...words.slice(at + 1)].join(' ');
}

function accusative(word: string): string {
  return adjectiveCases(word).accusative;
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
