import type { ClaimedCategory } from '#shared/records/application.ts';
import type { Aggregation, RegionProfile } from '#shared/records/region-profile.ts';
import type { SheetVerdict } from '#shared/records/score-sheet.ts';
import type { VerdictRule } from '#shared/records/score-template.ts';
import { type Hundredths, hundredths, meanOf, medianOf, sumOf } from './points.ts';
import { verdictByPoints } from './verdict.ts';

/** A finished sheet of one expert. */
export type ExpertScore = {
  readonly groups: Readonly<Record<string, Hundredths>>;
  readonly total: Hundredths;
  readonly verdict: SheetVerdict | null;
};

/** How sheets are made into one: the region's way, the template's rule, and whether a third expert settled a dispute. */
export type AggregateBy = {
  readonly aggregation: Aggregation;
  readonly rule: VerdictRule;
  readonly claimed: ClaimedCategory;
  readonly isAfterDisagreement: boolean;
};

/**
 * Several sheets as one (domain §6.4, a proposal of the design): two experts by the mean, three by the mean and the
 * majority of verdicts; after a third expert was called for a disagreement, the median and the majority.
 */
export function aggregateScores(scores: readonly ExpertScore[], by: AggregateBy): ExpertScore {
  const combine = combiner(by.isAfterDisagreement ? 'median' : by.aggregation);
  const codes = [...new Set(scores.flatMap(({ groups }) => Object.keys(groups)))];
  const groups = Object.fromEntries(
    codes.map((code) => [code, combine(scores.map((score) => score.groups[code] ?? hundredths(0)))]),
  );
  const total = combine(scores.map((score) => score.total));
  return { groups, total, verdict: commonVerdict(scores, by, { groups, total }) };
}

/** Whether two experts disagree: by how much, and whether a third must be called. */
export type Disagreement = {
  readonly delta: Hundredths;
  readonly isDeltaOver: boolean;
  readonly isVerdictSplit: boolean;
  readonly needsThird: boolean;
};

/**
 * Compares two finished sheets by the region's rule: a difference of totals greater than `maxDelta` (Adygea: «more than
 * 2 points», W34), or one «соответствует» against one «не соответствует». With three experts nobody is added.
 */
export function disagreementOf(scores: readonly ExpertScore[], rule: RegionProfile['disagreement']): Disagreement {
  const totals = scores.map(({ total }) => total);
  const delta = (Math.max(...totals) - Math.min(...totals)) as Hundredths;
  const isDeltaOver = rule.maxDelta !== null && delta > hundredths(rule.maxDelta);
  const verdicts = new Set(scores.map(({ verdict }) => verdict).filter((verdict) => verdict !== null));
  const isVerdictSplit = verdicts.size > 1;
  const needsThird = scores.length === 2 && (isDeltaOver || (isVerdictSplit && rule.onVerdictSplit));
  return { delta, isDeltaOver, isVerdictSplit, needsThird };
}

function combiner(aggregation: Aggregation): (points: readonly Hundredths[]) => Hundredths {
  if (aggregation === 'sum') return sumOf;
  return aggregation === 'mean' ? meanOf : medianOf;
}

function commonVerdict(
  scores: readonly ExpertScore[],
  { aggregation, rule, claimed, isAfterDisagreement }: AggregateBy,
  points: Pick<ExpertScore, 'groups' | 'total'>,
): SheetVerdict | null {
  const isByPoints = rule.kind === 'threshold' || rule.kind === 'bands';
  const isByMajority = aggregation === 'majority' || isAfterDisagreement || scores.length > 2;
  if (scores.some(({ verdict }) => verdict === null)) return null;
  return isByPoints && !isByMajority ? verdictByPoints(rule, points, claimed) : majorityOf(scores);
}

/** What more than half of the experts say; null when they are divided equally. */
function majorityOf(scores: readonly ExpertScore[]): SheetVerdict | null {
  const meeting = scores.filter(({ verdict }) => verdict === 'MEETS').length;
  if (meeting * 2 === scores.length) return null;
  return meeting * 2 > scores.length ? 'MEETS' : 'DOES_NOT_MEET';
}
