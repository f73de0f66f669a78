import { adjectiveCases } from '../adjective-cases.ts';
import { mansSurname } from './mans-surname.ts';
import { frozen, joinNames, type NameForms, sureForms } from './name-forms.ts';
import type { Sex } from './sex.ts';
import { surnameInA } from './surname-in-a.ts';
import { frozenParts } from './surname-lexicon.ts';

/**
 * A surname in all cases. Parts of a double one change each by itself, but for «Бонч-», «Тер-», «Кара-» and particles
 * («фон», «ван»). Surnames in -о, -е, -и, -у and the like never change.
 */
export function surnameForms(surname: string, sex: Sex): NameForms {
  const words = surname.split(/\s+/u).map((word) =>
    joinNames(
      word.split('-').map((part, i, all) => partForms(part, sex, i === all.length - 1)),
      '-',
    ),
  );
  return joinNames(words, ' ');
}

function partForms(part: string, sex: Sex, isLast: boolean): NameForms {
  const word = part.toLowerCase();
  const isParticle = part === word || !isLast;
  if ((isParticle && frozenParts.has(word)) || part === '') return frozen(part);
  if (/[оёеэиыую]$/u.test(word)) return frozen(part);
  if (/(ая|яя)$/u.test(word) && sex === 'female') return sureForms(adjectiveCases(part));
  if (/[ая]$/u.test(word)) return surnameInA(part, sex);
  return sex === 'female' ? frozen(part) : mansSurname(part);
}
