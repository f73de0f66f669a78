import { withEndings } from '../cases.ts';
import { doubtfulForms, type NameForms, sureForms, vowelsIn } from './name-forms.ts';
import { fleeting, foreignInOv, stemStressedInEts, stressedHissing } from './surname-lexicon.ts';

/** A man's surname on a consonant: «Иванов», «Шмидт», «Шостакович», «Кравец», «Пугач». */
export function mansConsonantSurname(surname: string): NameForms {
  const word = surname.toLowerCase();
  const lost = fleeting[word];
  if (lost !== undefined) return withoutVowel(surname, surname.slice(0, 1) + lost.slice(1), word);
  if (/(ов|ев|ёв|ин|ын)$/u.test(word)) return inOvOrIn(surname, word);
  if (/[её]ц$/u.test(word)) return inEts(surname, word);
  if (/[оё]к$/u.test(word) && vowelsIn(word) > 1)
    return doubtfulForms(withEndings(surname, dropVowel(surname), 'а у а ом е'));
  if (/ек$/u.test(word) && vowelsIn(word) > 1) return doubtfulForms(withEndings(surname, surname, 'а у а ом е'));
  if (/[жчшщц]$/u.test(word)) return afterHissing(surname, word);
  return sureForms(withEndings(surname, surname, 'а у а ом е'));
}

/** Russian ones take -ым; foreign ones -ом («Чаплином»), and with one vowel it is likely («Грином»), so that is asked. */
function inOvOrIn(surname: string, word: string): NameForms {
  if (foreignInOv.has(word)) return sureForms(withEndings(surname, surname, 'а у а ом е'));
  if (vowelsIn(word) === 1) return doubtfulForms(withEndings(surname, surname, 'а у а ом е'));
  return sureForms(withEndings(surname, surname, 'а у а ым е'));
}

/** «Кравца», but «Швеца»: the vowel falls out of longer ones; a family may hold to the other way, so it is asked. */
function inEts(surname: string, word: string): NameForms {
  if (vowelsIn(word) === 1) return doubtfulForms(withEndings(surname, surname, 'а у а ом е'));
  return withoutVowel(surname, dropVowel(surname), word);
}

function withoutVowel(surname: string, stem: string, word: string): NameForms {
  const isHissing = /[цч]$/u.test(stem);
  const instrumental = isHissing && stemStressedInEts.has(word) ? 'ем' : 'ом';
  return doubtfulForms(withEndings(surname, stem, `а у а ${instrumental} е`));
}

/** The vowel before the last consonant falls out; л softens («Стрельца»), a vowel before it makes й («Гвардейца»). */
function dropVowel(surname: string): string {
  const stem = surname.slice(0, -2);
  const last = surname.slice(-1);
  if (/[аеиоуыэюя]$/iu.test(stem)) return `${stem}й${last}`;
  return /л$/iu.test(stem) && last === 'ц' ? `${stem}ь${last}` : stem + last;
}

/** Nobody writes the stress: «-ич», «-ц» and surnames of the lexicon are known, the rest are asked. */
function afterHissing(surname: string, word: string): NameForms {
  const isStressed = stressedHissing.has(word);
  const forms = withEndings(surname, surname, isStressed ? 'а у а ом е' : 'а у а ем е');
  const isSure = !isStressed && (/ц$/u.test(word) || (/(ович|евич|ич)$/u.test(word) && vowelsIn(word) > 1));
  return isSure ? sureForms(forms) : doubtfulForms(forms);
}
