import { inclineFirstname } from 'lvovich';
import { type CaseForms, caseForms, withEndings } from '../cases.ts';
import { doubtfulForms, frozen, joinNames, type NameForms, sureForms, vowelsIn } from './name-forms.ts';
import type { Sex } from './sex.ts';

/** Women's names on -ь that change like «Нинель»; «Любовь» keeps its vowel as a name. */
const softWomen: ReadonlySet<string> = new Set(
  'любовь нинель рахиль рашель руфь юдифь эсфирь ассоль адель жизель сесиль николь агарь суламифь'.split(' '),
);

/** Tatar and like names whose -ия is stressed: «Альфие» beside «Альфии», so they are asked. */
const stressedIya = /^(альфия|зульфия|гульфия|алия|рузия|салия|закия)$/u;

/** Men's names in -о of the old stock: «Данилы» beside «Данило», so they are asked. */
const slavicInO: ReadonlySet<string> = new Set('данило гаврило михайло павло петро кирило дмитро марко'.split(' '));

/**
 * A first name in all cases: lvovich where it is right, and our own rules where it is not: «Любовь», «Ильёй», «о Лие»,
 * names of other peoples that do not change. A part of a double name changes by itself.
 */
export function firstNameForms(name: string, sex: Sex): NameForms {
  const words = name.split(/\s+/u);
  const whole = joinNames(
    words.map((word) =>
      joinNames(
        word.split('-').map((part) => partForms(part, sex)),
        '-',
      ),
    ),
    ' ',
  );
  return words.length > 1 ? doubtfulForms(whole.forms) : whole;
}

function partForms(part: string, sex: Sex): NameForms {
  const word = part.toLowerCase();
  if (slavicInO.has(word)) return doubtfulForms(frozen(part).forms);
  if (/[оёеэиыую]$/u.test(word)) return frozen(part);
  return sex === 'female' ? womansName(part, word) : mansName(part, word);
}

/** Women's names on a consonant never change; those on -ь do when they are of the old stock, and are asked otherwise. */
function womansName(part: string, word: string): NameForms {
  if (softWomen.has(word)) return ends(part, 'и и ь ью и');
  if (word.endsWith('ь')) return doubtfulForms(frozen(part).forms);
  if (!/[ая]$/u.test(word)) return frozen(part);
  if (/ия$/u.test(word)) return inIya(part, word);
  return sureForms(byLvovich(part, 'female'));
}

/** «Марии», but «Лие», «Ие»: a stem of one vowel takes -е in dative and prepositional (Правила 2006 § 71). */
function inIya(part: string, word: string): NameForms {
  if (stressedIya.test(word)) return doubtfulForms(withEndings(part, part.slice(0, -1), 'и е ю ей е'));
  return ends(part, vowelsIn(word) <= 2 ? 'и е ю ей е' : 'и и ю ей и');
}

function mansName(part: string, word: string): NameForms {
  if (word === 'лев') return sureForms(withEndings(part, `${part.slice(0, 1)}ьв`, 'а у а ом е'));
  if (/ья$/u.test(word)) return ends(part, 'и е ю ёй е');
  if (/[аеёиоуыэюя]а$/u.test(word)) return frozen(part);
  return sureForms(byLvovich(part, 'male'));
}

/** Endings in place of the last letter. */
function ends(part: string, endings: string): NameForms {
  return sureForms(withEndings(part, part.slice(0, -1), endings));
}

function byLvovich(part: string, sex: Sex): CaseForms {
  return caseForms(part, (grammaticalCase) => inclineFirstname(part, grammaticalCase, sex));
}
