import type { LocalDate } from '#shared/kernel/local-date.ts';
import { addYears } from '../calendar/shift-months.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** A passport of the Russian Federation as a form has it (S4, domain §2.29). Empty texts are not examined. */
export type Passport = {
  readonly seriesAndNumber: string;
  readonly issuedOn: LocalDate | null;
  readonly departmentCode: string;
};

/** Years by which the year of the blank may differ from that of issue without a remark (unconfirmed). */
const BLANK_YEARS = 3;

/** Checks a passport: series of four figures, number of six, the code of the department, dates (domain §10; W55). */
export function checkPassport(
  passport: Passport,
  { bornOn, today }: { readonly bornOn: LocalDate | null; readonly today: LocalDate },
): readonly Finding[] {
  const { series, number } = splitPassport(passport.seriesAndNumber);
  const findings: Finding[] = [];
  const isGiven = passport.seriesAndNumber.trim() !== '';
  if (isGiven && !/^\d{4}$/u.test(series)) findings.push(asError(refuseCheck('passport.series', {})));
  else if (isGiven && !/^\d{6}$/u.test(number)) findings.push(asError(refuseCheck('passport.number', {})));
  if (passport.departmentCode.trim() !== '' && formatDepartmentCode(passport.departmentCode) === null)
    findings.push(asError(refuseCheck('passport.code', {})));
  if (passport.issuedOn === null) return findings;
  return [...findings, ...issueFindings(passport.issuedOn, bornOn, today), ...blankFindings(series, passport.issuedOn)];
}

/** Series and number in figures, from «46 03 123456», «4603 № 123456» and the like. */
export function splitPassport(text: string): { readonly series: string; readonly number: string } {
  const compact = text.replace(/[\s№-]/gu, '');
  return { series: compact.slice(0, 4), number: compact.slice(4) };
}

/** «420-015» from six figures in any spelling; null when there are not six. */
export function formatDepartmentCode(text: string): string | null {
  const match = /^(\d{3})[\s-]?(\d{3})$/u.exec(text.trim());
  return match ? `${match[1]}-${match[2]}` : null;
}

/** A passport is given from 14 years on, and not tomorrow (unconfirmed wording, S4 field). */
function issueFindings(issuedOn: LocalDate, bornOn: LocalDate | null, today: LocalDate): readonly Finding[] {
  if (issuedOn > today) return [asError(refuseCheck('passport.issuedInFuture', {}))];
  if (bornOn !== null && issuedOn < addYears(bornOn, 14)) return [asError(refuseCheck('passport.issuedTooEarly', {}))];
  return [];
}

/** Figures 3-4 of the series are the year of the blank (W55). */
function blankFindings(series: string, issuedOn: LocalDate): readonly Finding[] {
  if (!/^\d{4}$/u.test(series)) return [];
  const issued = Number(issuedOn.slice(0, 4));
  const twoFigures = Number(series.slice(2));
  const blank = twoFigures >= 90 ? 1900 + twoFigures : 2000 + twoFigures;
  if (Math.abs(issued - blank) <= BLANK_YEARS) return [];
  return [asWarning(refuseCheck('passport.blankYear', { blank, issued }))];
}
