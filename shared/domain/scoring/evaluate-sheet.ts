import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ScoreNode, ScoreTemplate } from '#shared/records/score-template.ts';
import { refuseScore } from '../refusals/score-refusals.ts';
import { type Hundredths, hundredths, pointsText, sumOf } from './points.ts';
import { type Marks, readMarks } from './read-marks.ts';
import { isScored, type ScoreTree, scoreTree } from './score-tree.ts';

/** What one sheet comes to. `missing` are criteria that still wait for points: until they have them there is no verdict. */
export type Evaluation = {
  /** Points of each indicator or group of the first level, by its code. */
  readonly groups: Readonly<Record<string, Hundredths>>;
  /** Points of every criterion that the expert scored. */
  readonly points: ReadonlyMap<string, Hundredths>;
  readonly total: Hundredths;
  /** The most that could be had without what is not applicable; null where a maximum is not known. */
  readonly most: Hundredths | null;
  readonly missing: readonly string[];
  readonly warnings: readonly Refusal[];
};

/**
 * Adds a sheet up: a group is the sum of its children, `oneOf` the best of them; what is not applicable counts neither in
 * the sum nor in the maximum (domain §6.2). Refuses a sheet whose marks do not fit the template, with every reason.
 */
export function evaluateSheet(template: ScoreTemplate, marks: Marks): Result<Evaluation, readonly Refusal[]> {
  const tree = scoreTree(template);
  const read = readMarks(tree, marks);
  const skipped = new Set(marks.notApplicable);
  const scoreOf = (node: ScoreNode): Hundredths => addUp(tree, node, (code) => read.points.get(code));
  const faults = [...read.faults, ...wrongSums(tree, read.sums, scoreOf)];
  if (faults.length > 0) return err(faults);
  const missing = template.nodes
    .filter((node) => isScored(tree, node) && !skipped.has(node.code) && !read.points.has(node.code))
    .map(({ code }) => code);
  const roots = tree.children.get(null) ?? [];
  return ok({
    groups: Object.fromEntries(roots.filter(hasPoints).map((node) => [node.code, scoreOf(node)])),
    points: read.points,
    total: sumOf(roots.map(scoreOf)),
    most: mostOf(template, skipped),
    missing,
    warnings: missing.length === 0 ? read.warnings : [...read.warnings, missingWarning(missing)],
  });
}

/** The most points that a template gives, without criteria that are not applicable; null where a maximum is not known. */
export function mostOf(template: Pick<ScoreTemplate, 'nodes'>, notApplicable: ReadonlySet<string>): Hundredths | null {
  const tree = scoreTree(template);
  let isKnown = true;
  const most = (code: string): Hundredths | undefined => {
    const node = tree.byCode.get(code);
    if (!node || notApplicable.has(code)) return undefined;
    const bounds = node.kind === 'oneOf' ? node.options.map(({ points }) => points) : [node.max];
    if (bounds.includes(null) || node.isMaxUnconfirmed) isKnown = false;
    return hundredths(Math.max(0, ...bounds.map((bound) => bound ?? 0)));
  };
  const total = sumOf((tree.children.get(null) ?? []).map((node) => addUp(tree, node, most)));
  return isKnown ? total : null;
}

function addUp(tree: ScoreTree, node: ScoreNode, pointsOf: (code: string) => Hundredths | undefined): Hundredths {
  if (node.kind === 'text') return hundredths(0);
  const children = tree.children.get(node.code);
  if (!children) return node.kind === 'group' ? hundredths(0) : (pointsOf(node.code) ?? hundredths(0));
  const points = children.map((child) => addUp(tree, child, pointsOf));
  return node.kind === 'oneOf' ? (Math.max(...points) as Hundredths) : sumOf(points);
}

function wrongSums(
  tree: ScoreTree,
  sums: ReadonlyMap<string, Hundredths>,
  scoreOf: (node: ScoreNode) => Hundredths,
): readonly Refusal[] {
  return [...sums].flatMap(([code, given]) => {
    const node = tree.byCode.get(code);
    if (!node || scoreOf(node) === given) return [];
    return [refuseScore('score.groupDiffers', { code, sum: pointsText(scoreOf(node)) })];
  });
}

function hasPoints(node: ScoreNode): boolean {
  return node.kind !== 'text';
}

function missingWarning(missing: readonly string[]): Refusal {
  return refuseScore('score.missing', { count: missing.length, codes: missing.join(', ') });
}
