/** A fact of a refusal: what the sentence needs, already in the user's terms or as a plain figure. */
export type Fact = string | number | readonly string[];

/** An expected "no": a code and facts; one catalogue (`domain/refusals`) turns them into the user's sentence. */
export type Refusal = { readonly code: string; readonly facts: Readonly<Record<string, Fact>> };
