import type { LocalDate } from '#shared/kernel/local-date.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { fullYears } from './check-person-dates.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** Years of work as a form has them: «3.0», «12,5». Empty texts are not examined. */
export type Experience = { readonly total: string; readonly pedagogical: string; readonly inPost: string };

const names = { total: 'Общий стаж', pedagogical: 'Педагогический стаж', inPost: 'Стаж в должности' } as const;

/** The youngest age at which work is counted. */
const WORKING_AGE = 14;

/**
 * Checks years of work (S2: one decimal): each not less than nought, the pedagogical ones within the total, the total
 * within the age less 14. What does not fit the age is a warning: the rule is the design's own.
 */
export function checkExperience(
  experience: Experience,
  { bornOn, today }: { readonly bornOn: LocalDate | null; readonly today: LocalDate },
): readonly Finding[] {
  const findings: Finding[] = [];
  const tenths = (key: keyof Experience): number | null => {
    const text = experience[key].trim();
    const value = text === '' ? null : tenthsOfYears(text);
    if (text !== '' && value === null)
      findings.push(asError(refuseCheck('experience.notTenths', { name: names[key] })));
    return value;
  };
  const [total, pedagogical, inPost] = [tenths('total'), tenths('pedagogical'), tenths('inPost')];
  if (isMore(pedagogical, total)) findings.push(asError(refuseCheck('experience.moreThanTotal', {})));
  if (isMore(inPost, pedagogical)) findings.push(asWarning(refuseCheck('experience.moreThanPedagogical', {})));
  const most = bornOn === null ? null : Math.max(0, fullYears(bornOn, today) + 1 - WORKING_AGE);
  if (most !== null && isMore(total, most * 10))
    findings.push(asWarning(refuseCheck('experience.moreThanAge', { most })));
  return findings;
}

/** Years in whole tenths, so that comparing is exact; null when the text is no such number. */
export function tenthsOfYears(text: string): number | null {
  const match = /^(\d{1,2})(?:[.,](\d))?$/u.exec(text.trim());
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : null;
}

function isMore(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > b;
}
