/** The five cases that differ from the nominative. */
export const obliqueCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** A case other than the nominative. */
export type ObliqueCase = (typeof obliqueCases)[number];

/** A phrase in all cases; the prepositional without its preposition. */
export type CaseForms = { readonly nominative: string } & Readonly<Record<ObliqueCase, string>>;

/** Forms of a phrase, each made by the same function. */
export function caseForms(nominative: string, form: (grammaticalCase: ObliqueCase) => string): CaseForms {
  return {
    nominative,
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental'),
    prepositional: form('prepositional'),
  };
}

/** A word that is the same in all cases. */
export function unchanging(word: string): CaseForms {
  return caseForms(word, () => word);
}

/** Forms by endings in the order of {@link obliqueCases}, put on a stem: «Толст» + «ого ому ого ым ом». */
export function withEndings(nominative: string, stem: string, endings: string): CaseForms {
  const list = endings.split(' ');
  return caseForms(nominative, (grammaticalCase) => stem + (list[obliqueCases.indexOf(grammaticalCase)] ?? ''));
}

/** Forms of several words as forms of the phrase. */
export function joinForms(parts: readonly CaseForms[], separator: string): CaseForms {
  const join = (grammaticalCase: keyof CaseForms) => parts.map((part) => part[grammaticalCase]).join(separator);
  return caseForms(join('nominative'), join);
}
