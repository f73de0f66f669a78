/** Softly ending adjectives («средние») look like verbal nouns («чтение»): these stems tell them apart. */
const softStem = /(средн|домашн|зимн|летн|внутренн|внешн|древн|ранн|поздн|нижн|верхн|последн)(ие|ее|яя|ий)$/iu;

const nominative = /(ый|ой|ая|яя|ое|ее|ые|[гкхжшчщ]ие|[гкхжшчщн]ий)$/iu;

const plural = /(ые|ие)$/iu;

/** Endings of the genitive by the ending of the nominative, longest first; «старший» is soft, «лёгкий» is not. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/([жшчщ])ий$/iu, '$1его'],
  [/([гкх])ий$/iu, '$1ого'],
  [/ий$/iu, 'его'],
  [/(ый|ой)$/iu, 'ого'],
  [/([жшчщ])ая$/iu, '$1ей'],
  [/ая$/iu, 'ой'],
  [/яя$/iu, 'ей'],
  [/ое$/iu, 'ого'],
  [/ее$/iu, 'его'],
  [/ые$/iu, 'ых'],
  [/ие$/iu, 'их'],
];

/** Whether the word looks like an adjective in the nominative. */
export function isAdjective(word: string): boolean {
  return nominative.test(word) || softStem.test(word);
}

/** Whether an adjective stands in the plural. */
export function isPluralAdjective(word: string): boolean {
  return plural.test(word);
}

/** «старший» → «старшего», «начальные» → «начальных»; of a compound only the end changes. */
export function genitiveOfAdjective(word: string): string {
  for (const [ending, replacement] of endings) if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}
