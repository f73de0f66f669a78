import { adjectiveCases } from '../adjective-cases.ts';
import { type CaseForms, withEndings } from '../cases.ts';
import { mansConsonantSurname } from './mans-consonant-surname.ts';
import { doubtfulForms, frozen, type NameForms, sureForms, vowelsIn } from './name-forms.ts';
import {
  feminineSoft,
  fleeting,
  nounsInNiy,
  nounsInOy,
  possessives,
  stressedSoft,
  sureAdjectives,
} from './surname-lexicon.ts';

/** A man's surname on a consonant, -й or -ь. Women's on these never change, so only men's come here. */
export function mansSurname(surname: string): NameForms {
  const word = surname.toLowerCase();
  if (/[ыи]х$/u.test(word) && vowelsIn(word) > 1) return inYkh(surname, word);
  if (word.endsWith('й')) return inY(surname, word);
  return word.endsWith('ь') ? inSoft(surname, word) : mansConsonantSurname(surname);
}

/** «Черных», «Долгих» never change; German «Эрлих», «Дитрих» do. */
function inYkh(surname: string, word: string): NameForms {
  const isGerman = /[рл]их$/u.test(word);
  return isGerman ? doubtfulForms(withEndings(surname, surname, 'а у а ом е')) : frozen(surname);
}

function inY(surname: string, word: string): NameForms {
  const lost = fleeting[word];
  if (lost !== undefined) return doubtfulForms(withEndings(surname, likeCase(lost, surname), 'я ю я ём е'));
  if (/ый$/u.test(word)) return sureForms(adjectiveCases(surname));
  if (/ой$/u.test(word)) return isNounInOy(word) ? noun(surname, 'е') : sureForms(adjectiveCases(surname));
  return /ий$/u.test(word) ? inIy(surname, word) : noun(surname, 'е');
}

function isNounInOy(word: string): boolean {
  return vowelsIn(word) === 1 || nounsInOy.has(word);
}

/**
 * Surnames in -ий: «Кий» (one vowel: «о Кие», Правила 2006 § 71), adjectives «Вишневский, Синий, Певчий», nouns «Палий» (о
 * Палии). Of those in -чий the known are sure.
 */
function inIy(surname: string, word: string): NameForms {
  if (vowelsIn(word) === 1) return noun(surname, 'е');
  if (possessives.has(word)) return doubtfulForms(withEndings(surname, surname.slice(0, -2), 'ьего ьему ьего ьим ьем'));
  if (nounsInNiy.has(word)) return noun(surname, 'и');
  if (/[гкхшщн]ий$/u.test(word) || sureAdjectives.has(word)) return sureForms(adjectiveCases(surname));
  if (/[жч]ий$/u.test(word)) return doubtfulForms(adjectiveCases(surname));
  return noun(surname, 'и');
}

function noun(surname: string, prepositional: 'е' | 'и'): NameForms {
  return sureForms(withEndings(surname, surname.slice(0, -1), `я ю я ем ${prepositional}`));
}

function inSoft(surname: string, word: string): NameForms {
  if (/[жчшщ]ь$/u.test(word)) return doubtfulForms(withEndings(surname, surname.slice(0, -1), 'а у а ем е'));
  const instrumental = stressedSoft.has(word) ? 'ём' : 'ем';
  const forms: CaseForms = withEndings(surname, surname.slice(0, -1), `я ю я ${instrumental} е`);
  const isUnsure = feminineSoft.has(word) || /ень$/u.test(word);
  return isUnsure ? doubtfulForms(forms) : sureForms(forms);
}

/** Gives the changed stem the capital of the surname. */
function likeCase(stem: string, surname: string): string {
  return surname.slice(0, 1) + stem.slice(1);
}
