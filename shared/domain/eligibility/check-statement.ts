import { asError, asWarning, type Finding } from '../checks/finding.ts';
import { refuseEligibility } from '../refusals/eligibility-refusals.ts';

/** What an application states (R5, п. 28; W1a, W7). Empty texts were not stated. */
export type Statement = {
  readonly education: string;
  readonly results: string;
  readonly heldCategory: string;
  readonly post: string;
  readonly claimedCategory: string;
};

const names: Readonly<Record<keyof Statement, string>> = {
  education: 'сведения об образовании',
  results: 'результаты профессиональной деятельности',
  heldCategory: 'имеющаяся категория или «не имею»',
  post: 'должность',
  claimedCategory: 'заявленная категория',
};

/** R5: names what the application does not state; a warning, as journals from elsewhere never hold everything. */
export function checkStatement(statement: Statement): readonly Finding[] {
  const keys = Object.keys(names) as readonly (keyof Statement)[];
  const missing = keys.filter((key) => statement[key].trim() === '').map((key) => names[key]);
  return missing.length === 0
    ? []
    : [asWarning(refuseEligibility('eligibility.incomplete', { what: missing.join(', ') }))];
}

/** R34 (W3, W4): «соответствие занимаемой должности» is for the school's own commission, every five years. */
export function checkProcedure(purpose: string): readonly Finding[] {
  const isOther = /соответстви[еяию]\s+занимаемой\s+должности/iu.test(purpose);
  return isOther ? [asError(refuseEligibility('eligibility.otherProcedure', {}))] : [];
}
