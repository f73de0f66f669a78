import { readDate } from '#shared/domain/intake/intake-date.ts';
import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { refuseCalendar } from '#shared/domain/refusals/calendar-refusals.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { Input } from './input.ts';

/** An answer, to be printed as JSON, or what is wrong, in Russian. */
export type Answer = Result<unknown, string>;

/** One question to the rules: what the command line calls, and what a line of help says of it. */
export type RulesCall = {
  readonly usage: string;
  /** Options that take a value, and those that do not. */
  readonly options: readonly string[];
  readonly flags: readonly string[];
  run(input: Input): Answer;
};

/** The date of an option; null when the option is not given. */
export function dateOption(input: Input, name: string): Result<LocalDate | null, string> {
  const text = input.options.get(name);
  if (text === undefined) return ok(null);
  const date = readDate(text);
  return date.ok ? date : err(explain(refuseCalendar('date.unreadable', { text })));
}

/** The whole number of an option, not less than nought; `fallback` when it is not given. */
export function countOption(input: Input, name: string, fallback: number | null): Result<number, string> {
  const text = input.options.get(name);
  if (text === undefined && fallback !== null) return ok(fallback);
  if (text === undefined) return err(`Не указано --${name}: нужно целое число.`);
  return /^\d{1,6}$/u.test(text)
    ? ok(Number(text))
    : err(`--${name}: нужно целое число не меньше нуля, а не «${text}».`);
}

/** The regional profile of the option `--profile`; Tomsk's when it is not given. */
export function profileOption(input: Input): Result<RegionProfile, string> {
  const id = input.options.get('profile') ?? 'tomsk';
  const profile = regionProfiles.find((one) => one.id === id.trim().toLowerCase());
  const known = regionProfiles.map((one) => one.id).join(', ');
  return profile ? ok(profile) : err(`Профиля «${id}» нет. Есть: ${known}.`);
}
