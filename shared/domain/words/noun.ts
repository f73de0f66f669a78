/// <reference path="./russian-nouns-js.d.ts" />
import RussianNouns from 'russian-nouns-js';

/** Grammatical gender of a noun. */
export type Gender = 'masculine' | 'feminine' | 'neuter';

const engine = new RussianNouns.Engine();

const genders = {
  masculine: RussianNouns.Gender.MASCULINE,
  feminine: RussianNouns.Gender.FEMININE,
  neuter: RussianNouns.Gender.NEUTER,
} as const;

/** The genitive singular of a noun whose gender is known. */
export function genitiveOfNoun(noun: string, gender: Gender, isAnimate = false): string {
  const lemma = { text: noun, gender: genders[gender], animate: isAnimate };
  return engine.decline(lemma, RussianNouns.Case.GENITIVE)[0] ?? noun;
}
