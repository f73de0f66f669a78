import type { ClaimedCategory } from '#shared/records/application.ts';
import type { SheetVerdict } from '#shared/records/score-sheet.ts';
import type { VerdictRule } from '#shared/records/score-template.ts';
import type { Evaluation } from './evaluate-sheet.ts';
import { type Hundredths, hundredths } from './points.ts';

/** What a verdict is made of besides the points. */
export type VerdictContext = { readonly claimed: ClaimedCategory; readonly expertVerdict: SheetVerdict | null };

/** Points that a rule looks at. */
type Scores = Pick<Evaluation, 'groups' | 'total'>;

/**
 * The verdict of one sheet by the rule of its template (domain §6.3), or null while criteria wait for points or the
 * expert has not said. It is a recommendation: «не соответствует» is not a refusal (trap 2), the commission votes.
 */
export function verdictOf(rule: VerdictRule, sheet: Evaluation, context: VerdictContext): SheetVerdict | null {
  if (sheet.missing.length > 0) return null;
  if (rule.kind === 'expertVerdict') return context.expertVerdict;
  if (rule.kind === 'allIndicatorsPresent') return asVerdict(areAllPresent(sheet.points));
  return verdictByPoints(rule, sheet, context.claimed);
}

/** The verdict of rules that know only points, for one sheet or for several made into one. */
export function verdictByPoints(
  rule: Extract<VerdictRule, { kind: 'threshold' | 'bands' }>,
  { total, groups }: Scores,
  claimed: ClaimedCategory,
): SheetVerdict {
  if (rule.kind === 'bands') return asVerdict(isBandReached(rule.bands, total, claimed));
  const areGroupsMet = Object.entries(rule.minPerGroup).every(([code, min]) => (groups[code] ?? 0) >= hundredths(min));
  return asVerdict(total >= hundredths(rule.minTotal) && areGroupsMet);
}

/** Bands of points, each of a category. */
export type Bands = Extract<VerdictRule, { kind: 'bands' }>['bands'];

/** The band reached is that of the claimed category or a higher one: who earns the highest has earned the first. */
function isBandReached(bands: Bands, total: Hundredths, claimed: ClaimedCategory): boolean {
  return bands.some(({ category, from }) => total >= hundredths(from) && covers(category, claimed));
}

/** Whether points of one category are good enough for another: who earns the highest has earned the first. */
export function covers(reached: ClaimedCategory, claimed: ClaimedCategory): boolean {
  return reached === claimed || (reached === 'HIGHEST' && claimed === 'FIRST');
}

function areAllPresent(points: ReadonlyMap<string, Hundredths>): boolean {
  return points.size > 0 && [...points.values()].every((value) => value > 0);
}

function asVerdict(meets: boolean): SheetVerdict {
  return meets ? 'MEETS' : 'DOES_NOT_MEET';
}
