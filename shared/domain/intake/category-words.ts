import type { ClaimedCategory, HeldCategory } from '#shared/records/application.ts';
import { memoText } from './memo.ts';
import { plainWords } from './text.ts';

/** What a cell of a category says. `several` names more than one; `unknown` none of those in use. */
export type CategoryReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'category'; readonly category: HeldCategory }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

/** Words of the categories, by what they begin with. The order matters: «педагог-методист» is no «педагог». */
const STEMS: readonly (readonly [RegExp, ClaimedCategory])[] = [
  [/^высш/, 'HIGHEST'],
  [/^вкк$/, 'HIGHEST'],
  [/^перв/, 'FIRST'],
  [/^(?:1|i|l|і|1-?[яйую]+|i-?[яйую]+|1кк|1-?кк|пкк)$/, 'FIRST'],
  [/^(?:педагог-?)?методист/, 'METHODIST'],
  [/^(?:педагог-?)?наставник/, 'MENTOR'],
];

/** A lone letter is short for a category. */
const LETTERS: Readonly<Record<string, string>> = { в: 'высшая', п: 'первая', м: 'методист', н: 'наставник' };

/** Words that mean "no category of these": the attested correspondence, the abolished second, plain "no". */
const NONE_WORDS = /^(?:нет|не|без|б|бк|отсут|соотв|сзд|втор|2|ii|2-?[яйую]+|молод|никак)/;
const NOISE = /^(?:квалиф|катег|кат$|кв$|кк$|к$|педагог$|на$|установл|имею$|имеет$|по$|должн|и$)/;

/**
 * Reads a category that is held: also «не имею», «б/к», «соответствие занимаемой должности». Words around the category
 * («высшая, приказ от …») are passed over.
 */
export const readHeldCategory: (text: string) => CategoryReading = memoText((text) => {
  const words = wordsOf(text);
  if (words.length === 0) return { kind: 'empty' };
  if (NONE_WORDS.test(words[0] ?? '')) return { kind: 'category', category: 'NONE' };
  return oneOf(words.filter((word) => stemOf(word) !== undefined));
});

/** Reads a category that is claimed: one of the four, in any of the wordings in use. */
export const readClaimedCategory: (text: string) => CategoryReading = memoText((text) => {
  const words = wordsOf(text);
  return words.length === 0 ? { kind: 'empty' } : oneOf(words);
});

function wordsOf(text: string): readonly string[] {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length === 1 ? words.map((word) => LETTERS[word] ?? word) : words;
}

function stemOf(word: string): ClaimedCategory | undefined {
  return STEMS.find(([stem]) => stem.test(word))?.[1];
}

function oneOf(words: readonly string[]): CategoryReading {
  const found = new Set<ClaimedCategory>();
  for (const word of words) {
    const category = stemOf(word);
    if (category) found.add(category);
    else if (!NOISE.test(word)) return { kind: 'unknown' };
  }
  const [category] = found;
  if (found.size > 1) return { kind: 'several' };
  return category ? { kind: 'category', category } : { kind: 'unknown' };
}
