/** What this project uses of the package, which ships no types. */
declare module 'russian-nouns-js' {
  type Lemma = { readonly text: string; readonly gender: string; readonly animate?: boolean };
  class Engine {
    /** Several forms may exist; the first is the usual one. */
    decline(lemma: Lemma, grammaticalCase: string): readonly string[];
  }
  const RussianNouns: {
    readonly Engine: typeof Engine;
    readonly Gender: { readonly MASCULINE: string; readonly FEMININE: string; readonly NEUTER: string };
    readonly Case: {
      readonly GENITIVE: string;
      readonly DATIVE: string;
      readonly ACCUSATIVE: string;
      readonly INSTRUMENTAL: string;
      readonly PREPOSITIONAL: string;
    };
  };

  // biome-ignore lint/style/noDefaultExport: so the package is imported
  export { RussianNouns as default };
}
