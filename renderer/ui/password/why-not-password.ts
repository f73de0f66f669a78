import { passwordStrength, SHORTEST_PASSWORD } from './password-strength.ts';
import { passwordTexts } from './texts.ts';

/** A new password as it was typed twice. */
export type TypedPassword = { readonly password: string; readonly repeat: string };

/** What is wrong with each of the two fields, in words; null where nothing is. */
export type PasswordProblems = { readonly password: string | null; readonly repeat: string | null };

/** Judges a new password: long and strong enough, and typed alike twice. `personal`: what an acquaintance would try. */
export function passwordProblems({ password, repeat }: TypedPassword, personal: readonly string[]): PasswordProblems {
  return { password: whyNotPassword(password, personal), repeat: repeat === password ? null : passwordTexts.differs };
}

function whyNotPassword(password: string, personal: readonly string[]): string | null {
  if (password.length < SHORTEST_PASSWORD) return passwordTexts.tooShort;
  return passwordStrength(password, personal).isAccepted ? null : passwordTexts.weak;
}
