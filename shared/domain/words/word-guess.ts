/** A form found by rule. Doubtful ones are shown to a person before they are printed. */
export type WordGuess = { readonly text: string; readonly isDoubtful: boolean };

/** A form that the rules are sure of. */
export function sure(text: string): WordGuess {
  return { text, isDoubtful: false };
}

/** A form to be looked at by a person. */
export function doubtful(text: string): WordGuess {
  return { text, isDoubtful: true };
}

/** Puts pieces of a phrase together; one doubtful piece makes the whole doubtful. */
export function joinGuesses(parts: readonly WordGuess[], separator = ''): WordGuess {
  return { text: parts.map((part) => part.text).join(separator), isDoubtful: parts.some((part) => part.isDoubtful) };
}
