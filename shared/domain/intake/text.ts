/** What stands for a blank in spreadsheets: no-break, thin and zero-width spaces, line ends, the byte order mark. */
const BLANKS = /[\s\u00a0\u1680\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad]+/g;

/** The text of a cell with every kind of blank made one plain space, and none at the ends. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.replace(BLANKS, ' ').trim();
}

/** Most cells are clean already; telling so by codes is many times faster than by an expression. */
function isClean(text: string): boolean {
  let isAfterBlank = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      if (isAfterBlank) return false;
      isAfterBlank = true;
    } else {
      if (code < SPACE || (code >= FIRST_ODD && !isCyrillic(code) && MAYBE_BLANK.test(text[i] ?? ''))) return false;
      isAfterBlank = false;
    }
  }
  return text === '' || !isAfterBlank;
}

const SPACE = 0x20;
const FIRST_ODD = 0x7f;
const MAYBE_BLANK = /[\s\u00a0\u00ad\u180e\u200b-\u200d\u2060]/;

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff;
}

/** A text as it is compared: clean, lower case, ё as е, every dash a hyphen. */
export function comparable(text: string): string {
  const lower = cleanText(text).toLowerCase();
  const plain = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
  return plain.replace(/[‐‑‒–—−]/g, '-');
}

/** Words of a heading or a name of something: comparable, punctuation gone. */
export function plainWords(text: string): string {
  return cleanText(comparable(text).replace(/[^\p{L}\p{N}-]+/gu, ' '));
}

/** Whether a cell says "nothing": empty, or only dashes, dots and the like. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether all letters are capitals, and there are enough of them to call it shouting rather than an abbreviation. */
export function isShouted(text: string): boolean {
  if (/[a-zа-яё]/.test(text)) return false;
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
};

/** Latin letters that look like Cyrillic ones, inside words that are otherwise Cyrillic, made Cyrillic. */
export function mendLookAlikes(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text.replace(/[\p{L}]+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    return word.replace(/[A-Za-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  });
}

/** Cuts a text to the length that a record holds; no mark is left at the cut. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).trim();
}
