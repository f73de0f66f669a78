import type { Refusal } from '#shared/kernel/refusal.ts';
import type { ScoreNode } from '#shared/records/score-template.ts';
import { refuseScore } from '../refusals/score-refusals.ts';
import { type Hundredths, hundredths, pointsText, toHundredths } from './points.ts';
import { isScored, type ScoreTree } from './score-tree.ts';

/** What an expert has put: points or words by code, and the criteria «при наличии» that are not applicable. */
export type Marks = {
  readonly marks: Readonly<Record<string, number | string>>;
  readonly notApplicable: readonly string[];
};

/** Marks as points: `points` by code, `sums` that were given for groups, what is wrong and what is to be looked at. */
export type ReadMarks = {
  readonly points: ReadonlyMap<string, Hundredths>;
  readonly sums: ReadonlyMap<string, Hundredths>;
  readonly faults: readonly Refusal[];
  readonly warnings: readonly Refusal[];
};

/** Reads marks by the template: each of a criterion that is there, a number in its bounds and steps (domain §6.2). */
export function readMarks(tree: ScoreTree, { marks, notApplicable }: Marks): ReadMarks {
  const points = new Map<string, Hundredths>();
  const sums = new Map<string, Hundredths>();
  const faults: Refusal[] = [];
  const warnings: Refusal[] = [];
  for (const code of notApplicable) {
    const node = tree.byCode.get(code);
    if (!node) faults.push(refuseScore('score.unknownCode', { code }));
    else if (!node.isOptional) faults.push(refuseScore('score.notOptional', { code }));
  }
  for (const [code, mark] of Object.entries(marks)) {
    const node = tree.byCode.get(code);
    if (node?.kind === 'text') continue;
    const value = typeof mark === 'number' ? toHundredths(mark) : null;
    if (!node) faults.push(refuseScore('score.unknownCode', { code }));
    else if (typeof mark !== 'number' || Number.isNaN(mark)) faults.push(refuseScore('score.notPoints', { code }));
    else if (value === null) faults.push(refuseScore('score.tooFine', { code }));
    else if (!isScored(tree, node)) sums.set(code, value);
    else {
      const fault = whyOutOfBounds(node, value);
      if (fault) (isOnlyWarned(node, value) ? warnings : faults).push(fault);
      points.set(code, value);
    }
  }
  return { points, sums, faults, warnings };
}

function whyOutOfBounds(node: ScoreNode, value: Hundredths): Refusal | null {
  const { code } = node;
  const min = hundredths(node.min);
  const max = node.max === null ? null : hundredths(node.max);
  const step = hundredths(node.step);
  if (node.kind === 'oneOf') return whyNoOption(node, value);
  if (value < min) return refuseScore('score.belowMin', { code, min: pointsText(min) });
  if ((value - min) % step !== 0) return refuseScore('score.notStep', { code, step: pointsText(step) });
  if (max === null || value <= max) return null;
  return refuseScore(node.isMaxUnconfirmed ? 'score.aboveSampleMax' : 'score.aboveMax', { code, max: pointsText(max) });
}

function whyNoOption(node: ScoreNode, value: Hundredths): Refusal | null {
  const options = node.options.map(({ points }) => hundredths(points));
  if (options.includes(value)) return null;
  return refuseScore('score.notOption', { code: node.code, options: options.map(pointsText).join(', ') });
}

/** A maximum that only a sample shows must not keep an expert from his mark (⚠U marks warn and never block). */
function isOnlyWarned(node: ScoreNode, value: Hundredths): boolean {
  return (
    node.isMaxUnconfirmed &&
    value >= hundredths(node.min) &&
    (value - hundredths(node.min)) % hundredths(node.step) === 0
  );
}
