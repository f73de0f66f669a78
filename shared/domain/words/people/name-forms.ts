import { type CaseForms, joinForms, unchanging } from '../cases.ts';

/** A part of a name in all cases. */
export type NameForms = { readonly forms: CaseForms; readonly isDoubtful: boolean };

/** Forms that the rules are sure of. */
export function sureForms(forms: CaseForms): NameForms {
  return { forms, isDoubtful: false };
}

/** Forms to be looked at by a person before they are printed. */
export function doubtfulForms(forms: CaseForms): NameForms {
  return { forms, isDoubtful: true };
}

/** A part that never changes, surely. */
export function frozen(part: string): NameForms {
  return sureForms(unchanging(part));
}

/** Parts as one; one doubtful part makes the whole doubtful. */
export function joinNames(parts: readonly NameForms[], separator: string): NameForms {
  return {
    forms: joinForms(
      parts.map(({ forms }) => forms),
      separator,
    ),
    isDoubtful: parts.some(({ isDoubtful }) => isDoubtful),
  };
}

/** Whether a part consists of Russian letters, hyphens, apostrophes and spaces, so that the rules may touch it. */
export function isRussian(part: string): boolean {
  return /^[\p{Script=Cyrillic}\s'’ʼ-]+$/u.test(part);
}

/** How many vowels a word has: words of one have rules of their own. */
export function vowelsIn(word: string): number {
  return word.match(/[аеёиоуыэюя]/giu)?.length ?? 0;
}
