import type { Application } from '#shared/records/application.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/**
 * Checks a number of ЕПГУ: 8 to 12 figures, usually ten (seen: 3133953232, 74106469), never shortened, once in the office
 * (domain §10; S2, S4).
 */
export function checkEpguNo(
  text: string,
  others: readonly Pick<Application, 'epguNo' | 'systemNo'>[] = [],
): readonly Finding[] {
  const number = text.trim();
  if (!/^\d{8,12}$/u.test(number)) return [asError(refuseCheck('epgu.digits', {}))];
  const findings: Finding[] = [];
  if (number.length !== 10) findings.push(asWarning(refuseCheck('epgu.unusual', { count: number.length })));
  const same = others.find(({ epguNo }) => epguNo === number);
  if (same) findings.push(asError(refuseCheck('epgu.repeated', { systemNo: same.systemNo })));
  return findings;
}
