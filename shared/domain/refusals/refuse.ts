import type { Fact, Refusal } from '#shared/kernel/refusal.ts';

/** Facts that a sentence takes; none where it takes nothing. */
type FactsOf<F> = F extends () => string
  ? Readonly<Record<string, never>>
  : F extends (facts: infer P) => string
    ? P
    : never;

/** Sentences of an area by code: each is made of the facts of its refusal and says what to do next. */
export type Sentences = Readonly<Record<string, (facts: never) => string>>;

/**
 * Makes the `refuse` of an area: only its codes, each with just the facts that its sentence takes.
 * So a code without a sentence, or a sentence without its facts, does not compile.
 */
export function refuserOf<S extends Sentences>(_sentences: S) {
  return <C extends keyof S & string>(code: C, facts: FactsOf<S[C]> & Readonly<Record<string, Fact>>): Refusal => ({
    code,
    facts,
  });
}
