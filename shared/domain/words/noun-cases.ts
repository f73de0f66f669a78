/// <reference path="./russian-nouns-js.d.ts" />
import RussianNouns from 'russian-nouns-js';
import { type CaseForms, caseForms, type ObliqueCase } from './cases.ts';

const engine = new RussianNouns.Engine();

const cases: Readonly<Record<ObliqueCase, string>> = {
  genitive: RussianNouns.Case.GENITIVE,
  dative: RussianNouns.Case.DATIVE,
  accusative: RussianNouns.Case.ACCUSATIVE,
  instrumental: RussianNouns.Case.INSTRUMENTAL,
  prepositional: RussianNouns.Case.PREPOSITIONAL,
};

/** Nouns whose ending is stressed, where the package writes «е» for «ё»: «секретарём», «судьёй». */
const stressedEnding = /(секретарь|вратарь|судья)$/iu;

/** An animate noun of a post in all cases, its gender known. */
export function nounCases(noun: string, gender: 'masculine' | 'feminine'): CaseForms {
  const lemma = {
    text: noun,
    gender: gender === 'masculine' ? RussianNouns.Gender.MASCULINE : RussianNouns.Gender.FEMININE,
    animate: true,
  };
  return caseForms(noun, (grammaticalCase) => {
    const form = engine.decline(lemma, cases[grammaticalCase])[0] ?? noun;
    const isStressed = grammaticalCase === 'instrumental' && stressedEnding.test(noun);
    return isStressed ? form.replace(/е(?=[мй]$)/u, 'ё') : form;
  });
}
