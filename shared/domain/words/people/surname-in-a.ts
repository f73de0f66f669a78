import { withEndings } from '../cases.ts';
import { doubtfulForms, frozen, type NameForms, sureForms, vowelsIn } from './name-forms.ts';
import type { Sex } from './sex.ts';
import { endStressed, frozenSurnames, nounsLikeSurnames, stemStressed } from './surname-lexicon.ts';

/**
 * Surnames in -а and -я. Women's in -ова, -ина change like adjectives, in -ая, -яя as they; the rest are nouns for both;
 * a vowel before -а keeps them unchanged («Гарсиа»), as does the stressed ending of «Дюма».
 */
export function surnameInA(surname: string, sex: Sex): NameForms {
  const word = surname.toLowerCase();
  if (frozenSurnames.has(word) || /[аеёиоуыэюя]а$/u.test(word)) return frozen(surname);
  if (sex === 'female' && /(ова|ева|ёва|ина|ына)$/u.test(word)) return womansSurname(surname, word);
  if (/ия$/u.test(word)) return ends(surname, 1, vowelsIn(word) < 3 ? 'и е ю ей е' : 'и и ю ей и');
  return word.endsWith('я') ? inYa(surname, word) : inA(surname, word);
}

function womansSurname(surname: string, word: string): NameForms {
  if (nounsLikeSurnames.has(word)) return doubtfulForms(inA(surname, word).forms);
  return ends(surname, 1, 'ой ой у ой ой');
}

/** The instrumental hangs on a stress that nobody writes: after a hissing sound or ц known nouns only are sure. */
function inA(surname: string, word: string): NameForms {
  if (/[гкх]а$/u.test(word)) return ends(surname, 1, 'и е у ой е');
  if (!/[жчшщц]а$/u.test(word)) return ends(surname, 1, 'ы е у ой е');
  const genitive = word.endsWith('ца') ? 'ы' : 'и';
  const instrumental = endStressed.has(word) ? 'ой' : 'ей';
  const forms = withEndings(surname, surname.slice(0, -1), `${genitive} е у ${instrumental} е`);
  return endStressed.has(word) || stemStressed.has(word) ? sureForms(forms) : doubtfulForms(forms);
}

function inYa(surname: string, word: string): NameForms {
  const forms = withEndings(surname, surname.slice(0, -1), 'и е ю ей е');
  return /[аеоу]я$/u.test(word) ? sureForms(forms) : doubtfulForms(forms);
}

function ends(surname: string, cut: number, endings: string): NameForms {
  return sureForms(withEndings(surname, surname.slice(0, -cut), endings));
}
