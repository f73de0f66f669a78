import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application, ClaimedCategory } from '#shared/records/application.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { postKey } from '../applications/person-key.ts';
import { addYears } from '../calendar/shift-months.ts';
import { asError, asWarning, type Finding } from '../checks/finding.ts';
import { reapplicationDate } from '../commission/category-term.ts';
import { refuseEligibility } from '../refusals/eligibility-refusals.ts';

/** What is asked for, by whom, and what was decided before. */
export type Claim = Pick<
  Application,
  'claimedCategory' | 'heldCategory' | 'heldUntil' | 'post' | 'form' | 'receivedAt'
> & {
  /** When the held category was set, where it is known. */
  readonly heldSince: LocalDate | null;
  /** Refusals of categories by the commission; refusals of intake and withdrawals are not among them (R20, trap 3). */
  readonly refusals: readonly { readonly category: ClaimedCategory; readonly decidedOn: LocalDate }[];
  /** The ground of the simplified form; empty when none is given. */
  readonly simplifiedGround: string;
};

/** Settings that eligibility depends on. */
export type EligibilitySettings = Pick<RegionProfile, 'reapplicationYears' | 'filingWindow' | 'ruleset'>;

/**
 * Whether the category may be asked for (domain §4). Errors are only what the order itself says beyond doubt: R7, R27 and
 * R29. There is no wait of two years after the first, no harm in an expired category, none in another post (traps 8, 9).
 */
export function checkEligibility(claim: Claim, settings: EligibilitySettings): readonly Finding[] {
  return [
    ...highestFindings(claim),
    ...titleFindings(claim),
    ...refusedBefore(claim, settings),
    ...filingDayFindings(claim, settings),
    ...groundFindings(claim),
    ...oldRuleFindings(claim, settings),
  ];
}

/** R7 (п. 30): for the highest one has, or had, the first or the highest in one of the posts, even expired. */
function highestFindings({ claimedCategory, heldCategory }: Claim): readonly Finding[] {
  if (claimedCategory !== 'HIGHEST' || heldCategory !== 'NONE') return [];
  return [asError(refuseEligibility('eligibility.highestNeedsCategory', {}))];
}

/** R27 (п. 45): both titles need the highest; whether one in force, sources differ. R29 (п. 50): not for methodists. */
function titleFindings(claim: Claim): readonly Finding[] {
  const { claimedCategory, heldCategory } = claim;
  if (claimedCategory !== 'METHODIST' && claimedCategory !== 'MENTOR') return [];
  const findings: Finding[] = [];
  if (heldCategory === 'NONE' || heldCategory === 'FIRST')
    findings.push(asError(refuseEligibility('eligibility.titleNeedsHighest', {})));
  else if (isExpired(claim)) findings.push(asWarning(refuseEligibility('eligibility.titleHighestExpired', {})));
  if (claimedCategory === 'METHODIST' && isMethodistPost(claim.post))
    findings.push(asError(refuseEligibility('eligibility.methodistPost', {})));
  return findings;
}

/** R20 (п. 43-44, unconfirmed): the same category not earlier than a year after a refusal; a warning, a setting. */
function refusedBefore(claim: Claim, { reapplicationYears }: EligibilitySettings): readonly Finding[] {
  const days = claim.refusals
    .filter(({ category }) => category === claim.claimedCategory)
    .map(({ decidedOn }) => reapplicationDate(decidedOn, reapplicationYears))
    .filter((from) => from !== null && claim.receivedAt < from);
  const last = days.sort().at(-1);
  return last ? [asWarning(refuseEligibility('eligibility.tooEarlyAfterRefusal', { from: formatDate(last) }))] : [];
}

/** R8 (W19): a region may not restrict the days of filing, so an application outside them is to be taken. */
function filingDayFindings({ receivedAt }: Claim, { filingWindow }: EligibilitySettings): readonly Finding[] {
  if (!filingWindow) return [];
  const { fromDay, toDay, openMonths } = filingWindow;
  const day = Number(receivedAt.slice(8, 10));
  if (openMonths.includes(Number(receivedAt.slice(5, 7))) || (day >= fromDay && day <= toDay)) return [];
  return [asWarning(refuseEligibility('eligibility.outsideFilingDays', {}))];
}

/** R12 (п. 33, unconfirmed number): the simplified form rests on awards, titles, contests. R25: expiry is no obstacle. */
function groundFindings(claim: Claim): readonly Finding[] {
  const findings: Finding[] = [];
  if (claim.form === 'SIMPLIFIED' && claim.simplifiedGround.trim() === '')
    findings.push(asWarning(refuseEligibility('eligibility.noGround', {})));
  const isForTitle = claim.claimedCategory === 'METHODIST' || claim.claimedCategory === 'MENTOR';
  if (isExpired(claim) && !isForTitle) findings.push(asWarning(refuseEligibility('eligibility.categoryExpired', {})));
  return findings;
}

/** IR90, obsolete since 01.09.2023 (S4): two years after the first. Said only of cases under the old order. */
function oldRuleFindings(claim: Claim, { ruleset }: EligibilitySettings): readonly Finding[] {
  const { claimedCategory, heldCategory, heldSince, receivedAt } = claim;
  if (ruleset !== '276-2014' || claimedCategory !== 'HIGHEST' || heldCategory !== 'FIRST') return [];
  const from = heldSince === null ? null : addYears(heldSince, 2);
  if (from === null || receivedAt >= from) return [];
  return [asWarning(refuseEligibility('eligibility.oldTwoYears', { from: formatDate(from) }))];
}

function isExpired({ heldCategory, heldUntil, receivedAt }: Claim): boolean {
  return heldCategory !== 'NONE' && heldUntil !== null && heldUntil < receivedAt;
}

function isMethodistPost(post: string): boolean {
  return /^(?:старший )?методист(?![а-я-])/u.test(postKey(post));
}
