const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~{}:"<>?';
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ёхъжэбю,';

const toCyrillic = new Map([...LATIN].map((key, i) => [key, CYRILLIC.charAt(i)]));
const toLatin = new Map([...CYRILLIC.slice(0, 33)].map((key, i) => [key, LATIN.charAt(i)]));

/**
 * The same keys in the other keyboard layout: «<fzpbnjd» gives «баязитов», «щап» gives «ofg». Lower case only, as
 * search ignores case. The layout of what was typed is told by the first letter that stands in one of them only.
 */
export function inOtherLayout(text: string): string {
  const lower = text.toLowerCase();
  const keys = /[а-яё]/.test(lower) ? toLatin : toCyrillic;
  return Array.from(lower, (key) => keys.get(key) ?? key).join('');
}
