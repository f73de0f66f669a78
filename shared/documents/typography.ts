/// <reference path="./hyphen.d.ts" />
import hyphen from 'hyphen/ru/index.js';
import Typograf from 'typograf';

/** Only no-break spaces: the words of the registry are printed as they were entered. */
const typograf = new Typograf({
  locale: ['ru', 'en-US'],
  disableRule: '*',
  enableRule: [
    'ru/nbsp/*',
    'common/nbsp/afterShortWord',
    'common/nbsp/beforeShortLastNumber',
    'common/space/delRepeatSpace',
  ],
});

/**
 * Letters of a word that does not fit into a column. Shorter ones are left whole: soft hyphens stay in the text of the PDF,
 * where they would hide the word from a search.
 */
const longWord = 22;

/** Ties what belongs together with no-break spaces: «№ 5», «г. Томск», «5 мая», «в школе». */
export function tied(text: string): string {
  return typograf.execute(text);
}

/**
 * The same with soft hyphens in words that would not fit into a narrow column: Chromium has no Russian dictionary of its
 * own. Never for names.
 */
export function tiedAndHyphenated(text: string): string {
  return hyphen.hyphenateSync(tied(text), { minWordLength: longWord });
}
