import type { View } from '#shared/records/view.ts';
import type { WordForm } from '#shared/records/word-form.ts';
import { genitiveOfMunicipality } from './municipality-genitive.ts';
import { genitiveOfPost } from './post-genitive.ts';
import { genitiveOfSubject } from './subject-genitive.ts';
import type { WordGuess } from './word-guess.ts';

/** What a stored form is the form of. */
export type WordKind = WordForm['kind'];

/** A form as a document takes it: what a person has corrected, otherwise what the rules give. */
export type KnownForm = WordGuess & { readonly isStored: boolean };

/** The table of forms that documents ask. */
export interface WordForms {
  /** The genitive of a post without subject, of a subject, or of a municipality's name. */
  genitive(kind: WordKind, nominative: string): KnownForm;
}

const rules: Readonly<Record<WordKind, (nominative: string) => WordGuess>> = {
  post: genitiveOfPost,
  subject: genitiveOfSubject,
  municipality: genitiveOfMunicipality,
};

/** Forms by rule alone. */
export const derivedForms: WordForms = {
  genitive: (kind, nominative) => ({ ...rules[kind](nominative), isStored: false }),
};

/** Forms of an office: its corrections before the rules. A corrected form is never doubtful. */
export function wordFormsOf(view: View): WordForms {
  return {
    genitive(kind, nominative) {
      const stored = view.get('wordForms', wordFormId(kind, nominative));
      return stored
        ? { text: stored.genitive, isDoubtful: false, isStored: true }
        : derivedForms.genitive(kind, nominative);
    },
  };
}

/** Id of a stored form; capitals and double blanks do not make another word. */
export function wordFormId(kind: WordKind, nominative: string): string {
  return `${kind}:${nominative.trim().replace(/\s+/gu, ' ').toLowerCase()}`;
}
