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

/** Shorter words fit into every column that is hyphenated. */
const longWord = 14;

/** Ties what belongs together with no-break spaces: «№ 5», «г. Томск», «5 мая», «в школе». */
export function tied(text: string): string {
  return typograf.execute(text);
}

/**
 * The same with soft hyphens in long words, for narrow columns: Chromium has no Russian dictionary of its own. Never for
 * names, which are searched for in the file.
 */
export function tiedAndHyphenated(text: string): string {
  return hyphen.hyphenateSync(tied(text), { minWordLength: longWord });
}
