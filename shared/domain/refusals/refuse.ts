import type { Fact, Refusal } from '#shared/kernel/refusal.ts';

/** Facts as a sentence takes them. */
type Facts = Readonly<Record<string, Fact>>;

/** Sentences of an area by code: each is made of the facts of its refusal and says what to do next. */
export type Sentences = Readonly<Record<string, (facts: never) => string>>;

/**
 * Makes the `refuse` of an area: only its codes, each with just the facts that its sentence takes.
 * So a code without a sentence, or a sentence without its facts, does not compile.
 */
export function refuserOf<S extends Sentences>(_sentences: S) {
  return <C extends keyof S & string>(code: C, facts: Parameters<S[C]>[0] & Facts): Refusal => ({ code, facts });
}
