import type { PasswordStrength } from './password-strength.ts';
import { strengthTexts } from './texts.ts';

/** What the meter says. */
export type StrengthWords = { readonly level: string; readonly time: string; readonly advice: readonly string[] };

const DAY = 86_400;
const YEAR = 365 * DAY;

/** The measure of a password in words; what is weak and what would be better, without repeating any part of it. */
export function strengthWords(strength: PasswordStrength): StrengthWords {
  const advice = strength.weaknesses.map((weakness) => strengthTexts.weakness[weakness]);
  return {
    level: strengthTexts.levels[strength.level],
    time: strengthTexts.guessedWithin(guessingWords(strength.seconds)),
    advice: strength.level < 3 ? [...advice, strengthTexts.better] : advice,
  };
}

/** «за минуты»: the order of the time, not a promise of hours. */
export function guessingWords(seconds: number): string {
  const { within } = strengthTexts;
  if (seconds < 60) return within.seconds;
  if (seconds < 3600) return within.minutes;
  if (seconds < DAY) return within.hours;
  if (seconds < 30 * DAY) return within.days;
  if (seconds < YEAR) return within.months;
  return seconds < 100 * YEAR ? within.years : within.centuries;
}
