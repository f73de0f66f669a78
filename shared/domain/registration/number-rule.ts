import type { Refusal } from '#shared/kernel/refusal.ts';
import type { NumberRule } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';
import { refuseRegistration } from '../refusals/registration-refusals.ts';

/** Plain numbers that never begin anew: what an office does that has set nothing. */
export const plainRule: NumberRule = { pattern: '{номер}', restartsYearly: false, codes: {} };

/** The rule that the office works by. */
export function numberRuleOf(view: View): NumberRule {
  return profileOf(view).numbering ?? plainRule;
}

/** What a number is written of. */
export type NumberParts = {
  /** The running number, from 1. */
  readonly running: number;
  readonly year: number;
  /** Name of the municipality, for its code. */
  readonly municipality: string;
};

const field = /\{([^{}]*)\}/gu;
const running = /^номер(?::([1-9]))?$/u;

/** The registration number as the rule writes it: «АСИ-2026-0007». */
export function writtenNumber(rule: NumberRule, parts: NumberParts): string {
  return rule.pattern.replace(field, (_, name: string) => {
    if (name === 'год') return String(parts.year);
    if (name === 'код') return rule.codes[parts.municipality] ?? '';
    const width = Number(running.exec(name)?.[1] ?? 1);
    return String(parts.running).padStart(width, '0');
  });
}

/** Null when numbers by the rule can be told apart and read, otherwise what is wrong with it. */
export function whyRuleWrong(rule: NumberRule, municipalities: readonly string[]): Refusal | null {
  const names = Array.from(rule.pattern.matchAll(field), (match) => match[1] ?? '');
  const unknown = names.find((name) => name !== 'год' && name !== 'код' && !running.test(name));
  if (unknown !== undefined) return refuseRegistration('numberRule.unknownField', { field: unknown });
  if (/[{}]/u.test(rule.pattern.replace(field, ''))) return refuseRegistration('numberRule.brace', {});
  if (names.filter((name) => running.test(name)).length !== 1) return refuseRegistration('numberRule.noRunning', {});
  if (rule.restartsYearly && !names.includes('год')) return refuseRegistration('numberRule.noYear', {});
  return names.includes('код') ? whyCodesWrong(rule, municipalities) : null;
}

function whyCodesWrong({ codes }: NumberRule, municipalities: readonly string[]): Refusal | null {
  const missing = municipalities.filter((name) => (codes[name] ?? '').trim() === '');
  if (missing.length > 0) return refuseRegistration('numberRule.codesMissing', { places: missing.join(', ') });
  const used = municipalities.map((name) => (codes[name] ?? '').trim());
  const repeated = used.find((code, i) => used.indexOf(code) !== i);
  return repeated === undefined ? null : refuseRegistration('numberRule.codeRepeated', { code: repeated });
}

/** The journal's counter: one for ever, or one a year. */
export function counterId(rule: NumberRule, year: number): string {
  return rule.restartsYearly ? `registration:${year}` : 'registration';
}

/** The year whose numbers are reserved; null where numbers do not begin anew. */
export function blockYear(rule: NumberRule, year: number): number | null {
  return rule.restartsYearly ? year : null;
}
