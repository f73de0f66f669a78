import { inclineMiddlename } from 'lvovich';
import { caseForms } from '../cases.ts';
import { doubtfulForms, frozen, type NameForms, sureForms } from './name-forms.ts';
import type { Sex } from './sex.ts';

const usual: Readonly<Record<Sex, RegExp>> = { male: /ич$/iu, female: /(вна|чна)$/iu };
const turkic = /[\s-](оглы|оглу|улы|уулу|кызы|гызы|кизи)$/iu;

/**
 * A patronymic in all cases: «Ильича», «Ильичом», «Никитичны» by lvovich; «Гасан оглы», «Асан уулу» never change. Of an
 * unusual shape, or of several words, it stays as it is and is asked.
 */
export function patronymicForms(patronymic: string, sex: Sex): NameForms {
  if (patronymic === '' || turkic.test(patronymic)) return frozen(patronymic);
  if (!usual[sex].test(patronymic) || /\s/u.test(patronymic)) return doubtfulForms(frozen(patronymic).forms);
  return sureForms(caseForms(patronymic, (grammaticalCase) => inclineMiddlename(patronymic, grammaticalCase, sex)));
}
